const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')
const two = (value: number): string => String(value).padStart(2, '0')

/** Texts that are no exported chats, by what they are. */
export const decoys = {
  novel: `Chapter 1\n\n${repeat(60, () => 'It was late - too late: nobody wrote to her on WhatsApp any more.')}`,
  'article about WhatsApp': repeat(
    40,
    (index) => `${index}. WhatsApp says: messages and calls are end-to-end encrypted.`,
  ),
  'guide that quotes an export':
    'How to read an export\n\nEach line looks like this:\n\n31/12/2023, 10:15 - A: Hello\n31/12/2023, 10:16 - B: Hi\n31/12/2023, 10:17 - A: Bye\n\nThe first part is the date, the second one the sender.\n',
  'service log': repeat(50, (index) => `2024-01-01 12:${two(index)} - INFO: task ${index} done`),
  'service log with levels after names': repeat(
    50,
    (index) => `2024-01-01 12:00:${two(index)} - main - WARNING - slow: ${index}`,
  ),
  'log of a bot': repeat(50, (index) => `[2024-01-01 12:00:${two(index)}] ERROR: WhatsApp answered ${index}`),
  'log in brackets': repeat(
    50,
    (index) => `[2024-01-01 12:00:${two(index)}] [info] worker: WhatsApp ${index}`,
  ),
  'log of modules': repeat(50, (index) => `01/02/2024, 12:00 - app.core.server: started ${index}`),
  'log with milliseconds': repeat(50, (index) => `2024-01-01 12:00:00,${index} - app: started`),
  'log of a daemon': repeat(50, (index) => `2024-01-01 12:00:00 - sshd[${index + 10}]: accepted`),
  'ISO log': repeat(50, () => '2024-01-01T12:00:00Z - app: started'),
  'web server log': repeat(50, () => '10.0.0.1 - - [01/Feb/2024:12:00:00 +0000] "GET / HTTP/1.1" 200 5'),
  'IRC log with angles': repeat(50, (index) => `[12:00:${two(index)}] <a${index % 2}> hello`),
  'IRC log with dates': repeat(50, (index) => `[2024-01-01 12:00:${two(index)}] <a> hello: you`),
  'IRC log without dates': repeat(50, (index) => `[12:${two(index)}] a: hello`),
  subtitles: repeat(
    30,
    (index) => `${index}\n00:00:${two(index)},000 --> 00:00:${two(index)},900\nA: Hello\n`,
  ),
  WebVTT: `WEBVTT\n\n${repeat(30, (index) => `00:00:${two(index)}.000 --> 00:00:${two(index)}.900\n- A: Hello\n`)}`,
  CSV: `date,time,name,text\n${repeat(40, () => '01/02/2024,12:00,A,Hello')}`,
  'CSV with quotes': repeat(40, () => '"01/02/2024, 12:00","A","Hello: you"'),
  diary: repeat(20, (index) => `${two(index + 1)}/02/2024, 21:30 - Today we went ${index} miles`),
  'diary with topics': repeat(20, (index) => `${two(index + 1)}/02/2024, 21:30 - Day ${index + 1}: quiet`),
  'meeting protocol':
    '12.03.2024 10:00 - Opening: all are here\n12.03.2024 10:05 - Budget: agreed\n12.03.2024 10:30 - Next steps: none\n12.03.2024 10:40 - Closing: done\n',
  'shopping list': 'milk\nbread\n- eggs: 6\n',
  JSON: '{"messages": [{"date": "2024-01-01 12:00", "from": "A", "text": "Hello"}]}',
  HTML: '<html><body><p>01/02/2024, 12:00 - A: Hello</p></body></html>',
  vCard: 'BEGIN:VCARD\nVERSION:3.0\nFN:A\nTEL:000\nEND:VCARD\n',
  calendar: 'BEGIN:VCALENDAR\nDTSTART:20240101T120000\nSUMMARY:A: b\nEND:VCALENDAR\n',
  mail: 'From: A\nTo: B\nDate: Mon, 1 Jan 2024 12:00:00 +0000\nSubject: WhatsApp\n\nHello\n',
  'chat of another app': repeat(40, (index) => `12:${two(index)}\tA\tHello`),
  'chat of Telegram': repeat(20, () => 'A, [01.02.2024 12:00]\nHello\n'),
  timetable: repeat(
    20,
    (index) => `01/02/2024 ${two(index)}:00 - 01/02/2024 ${two(index)}:30 Room: ${index}`,
  ),
  'list of photos': repeat(40, (index) => `IMG-20240101-WA${String(index).padStart(4, '0')}.jpg`),
  changelog: repeat(20, (index) => `## 1.${index}.0 - 2024-01-01\n- Fixed: something\n`),
  'source code': repeat(30, (index) => `const a${index} = [1/2/23, 12] // - A: b`),
  'one line': '01/02/2024, 12:00 - A: Hello\n',
  'nothing but blanks': ' \n\n \n',
} satisfies Record<string, string>
