import type { Wordings } from './wordings.fixture.ts'

export const machine = {
  infrastructure: {
    known: [
      'The hosted runner: GitHub Actions 12 lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
      'The self-hosted runner: box-7 lost communication with the server. Verify the machine is running and has a healthy network connection.',
      'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
      "Operating system is shutting down for computer 'fv-az123'",
      'The hosted runner encountered an error while running your job. (Error Type: Failure).',
      'GitHub Actions has encountered an internal error when running your job.',
      'The job was not acquired by Runner of type hosted even after multiple attempts',
      'Failed to resolve action download info. Error: Service Unavailable',
      "Failed to download action 'https://api.github.com/repos/actions/checkout/tarball/abc'. Error: The request was canceled",
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'error during connect: Post "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/images/create": open //./pipe/docker_engine'
    ],
    others: [
      'the client lost connection to the server',
      'the shutdown signal was received by the worker',
      'the hosted zone encountered an error while saving',
      'Docker daemon is ready',
      'job acquired by runner',
      'the test runner has received no signal'
    ]
  },
  'disk-full': {
    known: [
      'write /var/lib/docker/overlay2/x: no space left on device',
      'OSError: [Errno 28] No space left on device',
      'npm error code ENOSPC',
      'Error: ENOSPC: no space left on device, write',
      'System.IO.IOException: There is not enough space on the disk. : /tmp/cart.dll',
      'java.io.IOException: No space left on device',
      'ERROR: could not extend file "base/16384/2608": No space left on device',
      'sqlite3.OperationalError: database or disk is full',
      "E: You don't have enough free space in /var/cache/apt/archives/.",
      'cp: error writing cart.bin: Disk quota exceeded',
      'fatal: write error: No space left on device',
      'tar: cart.bin: Wrote only 4096 of 10240 bytes',
      'The device is out of disk space'
    ],
    others: [
      'Error: ENOSPC: System limit for number of file watchers reached, watch /work',
      'not enough space in the cart for 3 boxes',
      'disk usage: 45 %',
      'Free disk space: 12 GB',
      'expected the disk to be full of songs',
      'API quota exceeded',
      '3 boxes are out of disks',
      'enough free space in the garden'
    ]
  },
  'out-of-memory': {
    known: [
      'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory',
      'java.lang.OutOfMemoryError: GC overhead limit exceeded',
      'java.lang.OutOfMemoryError: Metaspace',
      'fatal error: runtime: out of memory',
      'runtime: cannot allocate memory',
      'MemoryError: Unable to allocate 8.00 GiB for an array with shape (1024, 1048576)',
      'System.OutOfMemoryException: Exception of type System.OutOfMemoryException was thrown.',
      'memory allocation of 17179869184 bytes failed',
      "error: process didn't exit successfully: `rustc` (signal: 9, SIGKILL: kill)",
      'c++: fatal error: Killed signal terminated program cc1plus',
      'g++: internal compiler error: Killed (program cc1plus)',
      'Container cart was OOMKilled',
      'Last State: Terminated  Reason: OOMKilled  Exit Code: 137',
      'The command exited with code 137',
      'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)',
      'virtual memory exhausted: Cannot allocate memory',
      'Error: spawn ENOMEM',
      'The Gradle daemon will expire: Expiring Daemon because JVM heap space is exhausted',
      'ERROR 1041 (HY000): Out of memory; restart server and try again',
      'OOM command not allowed when used memory > maxmemory.',
      'FATAL ERROR: Zone Allocation failed - process out of memory',
      'Worker terminated due to reaching memory limit: JS heap out of memory'
    ],
    others: [
      'memory: 64 MB allocated',
      'the room is full',
      'Killed 3 mutants of 4',
      'exited with code 13',
      'expect(memory).toBe(64)',
      'the process was killed by the test on purpose',
      '--max-old-space-size=4096'
    ]
  },
  gpu: {
    known: [
      'RuntimeError: CUDA error: an illegal memory access was encountered',
      'RuntimeError: No CUDA GPUs are available',
      'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU',
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.",
      'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
      'RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED',
      'AssertionError: Torch not compiled with CUDA enabled',
      'ncclInternalError: Internal check failed. NCCL error in ProcessGroupNCCL.cpp',
      'CUBLAS_STATUS_ALLOC_FAILED error',
      'cudaErrorNoDevice: no CUDA-capable device is detected'
    ],
    others: [
      'NCCL version 2.20.5+cuda12.4',
      'CUDA 12.4 is installed',
      'the driver of the truck is missing',
      'skipped: needs a GPU',
      'nvidia.com is down',
      'RuntimeError: expected 3 devices'
    ]
  },
  crash: {
    known: [
      './run.sh: line 3:  4242 Segmentation fault      (core dumped) ./cart',
      "error: test failed: process didn't exit successfully: `cart` (signal: 11, SIGSEGV: invalid memory reference)",
      'Process terminated with signal SIGABRT',
      'panic: runtime error: index out of range [3] with length 3',
      'panic: runtime error: invalid memory address or nil pointer dereference',
      'fatal error: unexpected signal during runtime execution',
      'Fatal Python error: Segmentation fault',
      '# A fatal error has been detected by the Java Runtime Environment:',
      '==42==ERROR: AddressSanitizer: heap-use-after-free on address 0x60',
      'java.lang.StackOverflowError',
      'RangeError: Maximum call stack size exceeded',
      'RecursionError: maximum recursion depth exceeded',
      "thread 'main' panicked at src/main.rs:3:5:",
      'A jest worker process (pid=4242) was terminated by another process: signal=SIGSEGV, exitCode=null. Operating system logs may contain more information on why this occurred.',
      'The forked VM terminated without properly saying goodbye. VM crash or System.exit called?',
      'Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)',
      '[gw0] node down: Not properly terminated',
      'The active test run was aborted. Reason: Test host process crashed',
      "terminate called after throwing an instance of 'std::runtime_error'",
      'Error: Worker exited unexpectedly',
      'Unhandled exception. System.AccessViolationException: Attempted to read or write protected memory.',
      'Aborted (core dumped)',
      'qemu: uncaught target signal 11 (Segmentation fault) - core dumped',
      'Trace/breakpoint trap',
      'Illegal instruction     (core dumped) ./cart',
      'fatal: Error: Channel closed ERR_IPC_CHANNEL_CLOSED',
      '2 - cart (SEGFAULT)',
      '1/3 Test #1: cart ......***Exception: SegFault  0.01 sec'
    ],
    others: [
      'do not panic',
      'the transaction was aborted',
      'the segment is at fault',
      'the sanitizer of HTML',
      'the stack of boxes overflowed',
      '5 workers used',
      'the worker exited'
    ]
  }
} satisfies Readonly<Record<string, Wordings>>
