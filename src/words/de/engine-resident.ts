import type { Catalog } from '../catalog.ts'

/**
 * Was Sealwatch über sich selbst sagt: warum nicht alles beobachtet wird und was sich tun lässt, Schwierigkeiten mit seinem
 * Gedächtnis, und was es nicht tun konnte.
 */
export const resident = {
  silent: '{label} antwortet nicht. Darum wird dort nichts geprüft.',
  silentMore:
    '{label} und {count, plural, one {# weiterer Ordner antworten} other {# weitere Ordner antworten}} nicht. Darum wird dort nichts geprüft.',
  noWatchLeft:
    'Das System kann keine weiteren Ordner beobachten. Einige werden darum nur nach Zeitplan geprüft.',
  noFileLeft:
    'Das System lässt keine weiteren Dateien öffnen. Einige Ordner werden darum nur nach Zeitplan geprüft.',
  polling:
    'CHOKIDAR_USEPOLLING ist gesetzt, womit das Beobachten zu viel Leistung kosten würde. Alle Ordner werden darum nur nach Zeitplan geprüft.',
  denied: '{label} darf nicht beobachtet werden und wird darum nur nach Zeitplan geprüft.',
  deniedMore:
    '{label} und {count, plural, one {# weiterer Ordner} other {# weitere Ordner}} dürfen nicht beobachtet werden und werden darum nur nach Zeitplan geprüft.',
  lost: '{label} kann nicht beobachtet werden: Es gibt diesen Ordner nicht mehr, oder er lässt sich nicht lesen.',
  lostMore:
    '{label} und {count, plural, one {# weiterer Ordner} other {# weitere Ordner}} können nicht beobachtet werden: Es gibt sie nicht mehr, oder sie lassen sich nicht lesen.',
  closed: '{label} konnte nicht geprüft werden: {reason}.',
  distant:
    '{label} liegt nicht auf den eigenen Laufwerken dieses Computers und wird nur nach Zeitplan geprüft.',
  distantMore:
    '{label} und {count, plural, one {# weiterer Ordner} other {# weitere Ordner}} liegen nicht auf den eigenen Laufwerken dieses Computers und werden nur nach Zeitplan geprüft.',
  huge: '{label} ist zu groß zum Beobachten (über {total, number} Einträge) und wird nur nach Zeitplan geprüft.',
  hugeMore:
    '{label} und {count, plural, one {# weiterer Ordner} other {# weitere Ordner}} sind zu groß zum Beobachten (über {total, number} Einträge) und werden nur nach Zeitplan geprüft.',
  tooMany:
    'Backups liegen in mehr als {total, number} Ordnern; {count, plural, one {# davon wird} other {# davon werden}} nur nach Zeitplan geprüft.',
  notRunning:
    'Das Prüfprogramm von Sealwatch hat sich dreimal hintereinander beendet. Neue Backups bleiben daher ungesehen.',

  silentTodo:
    'Wenn es den Server oder das Laufwerk nicht mehr gibt, trennen Sie die Verbindung. Sealwatch fragt nach einer Stunde wieder.',
  noWatchLeftTodo:
    'Schließen Sie ein Programm, das viele Dateien beobachtet, oder erhöhen Sie fs.inotify.max_user_watches. Sealwatch versucht es nach jeder Prüfung wieder.',
  noFileLeftTodo:
    'Schließen Sie ein Programm, das viele Dateien beobachtet, oder erhöhen Sie fs.inotify.max_user_instances und die Höchstzahl offener Dateien. Sealwatch versucht es nach jeder Prüfung wieder.',
  pollingTodo: 'Starten Sie Sealwatch ohne diese Variable.',
  deniedTodo: 'Erlauben Sie Sealwatch, diesen Ordner zu lesen. Es versucht es nach jeder Prüfung wieder.',
  lostTodo:
    'Schließen Sie das Laufwerk wieder an, oder lassen Sie Sealwatch den Ordner lesen, wenn er beobachtet werden soll. Bei jeder Prüfung sieht Sealwatch wieder nach.',
  closedTodo:
    'Holen Sie diesen Ort zurück, oder erlauben Sie Sealwatch, ihn zu lesen. Bei jeder Prüfung sieht Sealwatch wieder nach.',
  distantTodo:
    'Nichts: Ein neues Backup dort wird bei der nächsten Prüfung bemerkt. Um es gleich zu wissen, prüfen Sie jetzt.',
  unwatchedTodo: 'Nichts: Ein neues Backup dort wird bei der nächsten Prüfung bemerkt.',
  notRunningTodo:
    'Sealwatch versucht es weiter. Beenden Sie es und starten Sie es noch einmal; Ihre Dateien sind unverändert.',

  forgotten:
    'Was Sealwatch sich gemerkt hatte, ließ sich nicht lesen. Darum fängt es neu an. Die Datei bleibt erhalten als {file}.',
  forgottenUnread:
    'Was Sealwatch sich gemerkt hatte, ließ sich nicht lesen ({errno}). Darum fängt es neu an. Die Datei bleibt, wie sie ist: {file}.',
  unwritten:
    'Was Sealwatch gesehen hat, ließ sich nicht aufschreiben ({errno}). Es beobachtet weiter und versucht es wieder; was vorher aufgeschrieben wurde, ist unversehrt.',
  unwrittenFull:
    'Was Sealwatch gesehen hat, ließ sich nicht aufschreiben (das Laufwerk ist voll). Es beobachtet weiter und versucht es wieder; was vorher aufgeschrieben wurde, ist unversehrt.',
  unwrittenForbidden:
    'Was Sealwatch gesehen hat, ließ sich nicht aufschreiben (es darf dort nicht schreiben). Es beobachtet weiter und versucht es wieder; was vorher aufgeschrieben wurde, ist unversehrt.',
  memoryHeld:
    'Ein anderes Sealwatch (Prozess {process} auf {host}) merkt sich in derselben Datei, was es gesehen hat. Dieses hier merkt sich darum nur etwas, solange es läuft. Beenden Sie eines der beiden; wenn kein anderes läuft, entfernen Sie {file}.',
  ignoreUnwritten: 'Das gilt vorerst, ließ sich aber nicht auf das Laufwerk schreiben.',

  auditStopped:
    'Die Prüfung brach wegen eines Fehlers in Sealwatch ab ({message}). Ihre Dateien sind unverändert.',
  auditLost:
    'Die Prüfung ist auf halbem Weg stehen geblieben, weil ihr Prüfprogramm sich beendet hat. Ihre Dateien sind unverändert.',
  ownError:
    'Sealwatch konnte das wegen eines eigenen Fehlers nicht herausfinden. Ihre Dateien sind unverändert.',
  proofError: 'Sealwatch konnte wegen eines eigenen Fehlers nicht nach dem neuen Backup suchen.',
  unreadableOrder: 'Das Prüfprogramm bekam einen Auftrag, den es nicht lesen kann.',
  noPlaces: 'Dem Prüfprogramm wurde nicht gesagt, wo es suchen soll.',
} satisfies Catalog['engine']['resident']
