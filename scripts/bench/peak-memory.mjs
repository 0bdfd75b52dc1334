// Loaded with --import into a process whose memory is measured: tells its peak, in KiB, as its last line of errors.
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`))
