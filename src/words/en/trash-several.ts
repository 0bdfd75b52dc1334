/** Several old copies that go to the trash at once. */
export const trashSeveral = {
  heading: '{count, plural, one {Move # copy to the trash?} other {Move # copies to the trash?}}',
  none: 'Nothing here goes at once',
  goes: 'These go',
  stays: 'These stay',
  kept: '{count, plural, one {What is in it stays elsewhere: the same file, or a newer state of the same backup, which may lack what was deleted since.} other {What is in them stays elsewhere: the same file, or a newer state of the same backup, which may lack what was deleted since.}}',
  inside:
    '{count, plural, one {# other item on the list lies in them and goes too.} other {# other items on the list lie in them and go too.}}',
  synced:
    'They go from all devices that sync with {places}. The provider keeps them in its own trash for a while: empty that too.',
  local:
    '{count, plural, one {It stays in the trash of this computer until you empty it. Until then, it can be read there.} other {They stay in the trash of this computer until you empty it. Until then, they can be read there.}}',
  only: 'The only copy that Sealwatch knows: it goes only when you move it alone.',
  keep: 'Keep them',
  done: 'Moved to the trash',
  moved: '{moved, plural, one {# copy is in the trash now.} other {# copies are in the trash now.}}',
} as const
