import { expect, it } from 'vitest'
import { groupSkipped } from '../../src/shared/skipped-groups.ts'

it('groups by reason, those first that may hide a backup, and loses no path', () => {
  const groups = groupSkipped([
    { path: '/l1', reason: 'symbolic link, not followed' },
    { path: '/l2', reason: 'symbolic link, not followed' },
    { path: '/l3', reason: 'symbolic link, not followed' },
    { path: '/p', reason: 'no permission' },
    { path: '/c1', reason: 'only in the cloud' },
    { path: '/c2', reason: 'only in the cloud' },
    { path: '/new', reason: 'a reason that the window has never heard of' },
  ])
  expect(groups.map(({ reason, paths }) => [reason, paths.length])).toEqual([
    ['only in the cloud', 2],
    ['a reason that the window has never heard of', 1],
    ['no permission', 1],
    ['symbolic link, not followed', 3],
  ])
  expect(groups[3]?.paths).toEqual(['/l1', '/l2', '/l3'])
})
