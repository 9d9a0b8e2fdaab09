import { playFamily } from './rows.fixture.ts'

playFamily('infrastructure', {
  'runner-lost': ['the peer lost contact with the server', 'The hosted runner: GitHub Actions 9 lost communication with the server.'],
  'runner-shutdown': [
    'expect: The runner has received a shutdown signal',
    'The runner has received a shutdown signal. This can happen when',
    "Operating system is shutting down for computer 'box-1'"
  ],
  'runner-error': [
    'The runner encountered an error',
    'The hosted runner encountered an error while running your job. (Error Type: Disconnect).',
    'GitHub Actions has encountered an internal error when running your job.'
  ],
  'runner-disk': [
    'You are running out of disk space on the device',
    'You are running out of disk space. The runner will stop working when the machine runs out of disk space.'
  ],
  'no-runner': [
    'The job was not acquired in time',
    'The job was not acquired by Runner of type hosted even after multiple attempts',
    'Error: pod failed to come online with error: backoff timeout'
  ],
  'action-download': [
    'Failed to download the file',
    "Failed to download archive 'https://codeload.example/octo/action/tar.gz/1' after 3 attempts."
  ],
  'docker-daemon': [
    'Docker daemon started',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'
  ],
  'github-outage': ['GitHub Actions is available', "We couldn't respond to your request in time. Sorry about that."]
})

playFamily('disk-full', {
  'no-space': [
    'Error: ENOSPC: System limit for number of file watchers reached',
    'write /var/lib/docker/tmp/x: no space left on device',
    'Error: ENOSPC: no space left on device, write'
  ],
  'disk-quota': ['quota of builds is exceeded', 'cannot write: Disk quota exceeded'],
  'disk-full': [
    'there is not enough space to allocate the buffer',
    'There is not enough space on the disk.',
    'sqlite3.OperationalError: database or disk is full'
  ]
})

playFamily('out-of-memory', {
  heap: [
    'heap sort is wrong',
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'java.lang.OutOfMemoryError: Java heap space'
  ],
  allocation: [
    'memory is fine: allocated 3 blocks',
    'fork: Cannot allocate memory',
    'torch: CUDA out of memory. Tried to allocate 4.39 GiB',
    'PHP: Allowed memory size of 134217728 bytes exhausted'
  ],
  killed: ['Process finished with exit code 1', 'Killed', 'container exited with code 137', './run.sh: line 3:  4242 Killed ./cart']
})

playFamily('gpu', {
  'no-gpu': ['no device of this name', 'RuntimeError: No CUDA GPUs are available', 'RuntimeError: Found no NVIDIA driver on your system.'],
  'gpu-library': ['NCCL version 2.20.5', 'NCCL WARN call: unhandled system error', 'CUDNN_STATUS_EXECUTION_FAILED: failed'],
  'gpu-error': ['cuda is here', 'RuntimeError: CUDA error: device-side assert triggered', 'CUDA driver initialization failed']
})

playFamily('rate-limit', {
  'rate-limit': [
    'the frame rate is limited',
    'API rate limit exceeded for installation ID 1.',
    'You have exceeded a secondary rate limit.'
  ],
  'too-many-requests': [
    '429 tests passed',
    'toomanyrequests: You have reached your pull limit',
    'Request failed with status code 429',
    'HTTP Error 429: slow'
  ],
  throttled: ['the throttle of the engine broke', 'ThrottlingException: Rate is too high', 'SlowDown: Please reduce your request rate.'],
  quota: ['quota is 5', 'Quota exceeded for quota metric', 'googleapi: QuotaExceeded']
})

playFamily('crash', {
  segfault: [
    'segment 3 is at fault',
    './run.sh: line 3: 4242 Segmentation fault ./cart',
    'Process terminated with SIGSEGV',
    'exited with code 139'
  ],
  abort: [
    'the transaction was aborted',
    'Aborted (core dumped)',
    'Aborted',
    "terminate called after throwing an instance of 'std::runtime_error'"
  ],
  sanitizer: ['the sanitizer of HTML', '==42==ERROR: AddressSanitizer: heap-use-after-free on address 0x60'],
  runtime: [
    'do not panic',
    'panic: runtime error: index out of range [3] with length 3',
    'Fatal Python error: init_fs_encoding',
    "thread 'main' panicked at src/main.rs:3:5:"
  ],
  'stack-overflow': ['see stack-overflow.example', 'RangeError: Maximum call stack size exceeded', 'java.lang.StackOverflowError'],
  worker: [
    '5 workers used',
    "worker 'gw0' crashed while running 'test_cart.py::test_total'",
    'Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)'
  ]
})

playFamily('timeout', {
  job: ['the time of execution is 3 s', 'The job running on runner box-3 has exceeded the maximum execution time of 15 minutes.'],
  test: [
    'timeout is set to 30 s',
    'Test timeout of 30000ms exceeded.',
    'thrown: "Exceeded timeout of 5000 ms for a test."',
    'Error: Timeout of 2000ms exceeded. For async tests and hooks'
  ],
  command: [
    'The command ended in time',
    "subprocess.TimeoutExpired: Command 'make' has been stopped",
    'the command timed out after 5 seconds',
    'exited with code 124'
  ],
  deadline: ['the deadline is tomorrow', 'rpc error: code = DeadlineExceeded desc = late', 'context deadline exceeded'],
  waiting: [
    '10:00 is not within 5 seconds of 10:07',
    'Error: the queue did not drain within 30 seconds',
    "the cart wasn't paid within 500 ms",
    'gave up on the order after 10 s'
  ],
  general: [
    'timeouts: 3',
    'TimeoutError: too slow',
    'TIMEOUT: device is silent',
    'Timeout: payment was not confirmed',
    'Timeout exceeded while waiting'
  ]
})
