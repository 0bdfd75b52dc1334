import type { Catalog } from '../catalog.ts'

/** Several old copies that go to the trash at once. */
export const trashSeveral = {
  heading:
    '{count, plural, one {Mover # cópia para a lixeira?} many {Mover # cópias para a lixeira?} other {Mover # cópias para a lixeira?}}',
  none: 'Aqui nada vai de uma vez',
  goes: 'Estas vão',
  stays: 'Estas ficam',
  kept: '{count, plural, one {O que está nela continua em outro lugar: o mesmo arquivo, ou uma versão mais nova do mesmo backup, à qual pode faltar o que foi apagado desde então.} many {O que está nelas continua em outro lugar: o mesmo arquivo, ou uma versão mais nova do mesmo backup, à qual pode faltar o que foi apagado desde então.} other {O que está nelas continua em outro lugar: o mesmo arquivo, ou uma versão mais nova do mesmo backup, à qual pode faltar o que foi apagado desde então.}}',
  inside:
    '{count, plural, one {# outro item da lista está dentro delas e vai junto.} many {# outros itens da lista estão dentro delas e vão junto.} other {# outros itens da lista estão dentro delas e vão junto.}}',
  synced:
    'Elas somem de todos os dispositivos que sincronizam com {places}. O provedor as guarda na lixeira dele por um tempo: esvazie essa também.',
  local:
    '{count, plural, one {Ela fica na lixeira deste computador até você esvaziá-la. Até lá, ainda pode ser lida nela.} many {Elas ficam na lixeira deste computador até você esvaziá-la. Até lá, ainda podem ser lidas nela.} other {Elas ficam na lixeira deste computador até você esvaziá-la. Até lá, ainda podem ser lidas nela.}}',
  only: 'A única cópia que o Sealwatch conhece: ela só vai quando você a move sozinha.',
  keep: 'Manter',
  done: 'Movido para a lixeira',
  moved:
    '{moved, plural, one {# cópia está agora na lixeira.} many {# cópias estão agora na lixeira.} other {# cópias estão agora na lixeira.}}',
} as const satisfies Catalog['trashSeveral']
