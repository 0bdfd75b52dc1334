/** Whether the system starts Sealwatch when the user logs in. The system's word counts: users switch it off there too. */
export interface LoginItem {
  isOn(): Promise<boolean>
  /** @throws the system's error, or one that says why it was left alone */
  set(on: boolean): Promise<void>
}

/** A start that opens no window. */
export const hiddenArgument = '--hidden'
