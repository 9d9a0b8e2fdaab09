import type { Family } from '../family.ts'

export const gpu: Family = {
  'no-gpu':
    /no CUDA-capable device|Found no NVIDIA driver|might not have a CUDA gpu|No (?:CUDA|HIP) GPUs are available|could not select device driver .{0,40}gpu|NVIDIA-SMI has failed|Torch not compiled with CUDA enabled/i,
  'gpu-library':
    /\b(?:NCCL|CUBLAS|CUDNN|CUSPARSE|cuFFT|NVML|RCCL|MIOpen|hipBLAS)\w{0,40}\b.{0,60}\b(?:error|fail\w{0,4}|STATUS_\w{2,40}|unhandled|mismatch|timeout|not initialized)/i,
  'gpu-error':
    /\bCUDA (?:driver |kernel |runtime )?(?:error|initialization|exception|launch)\b|\b(?:cuda|hip)Error\w{0,60}|device-side assert|an illegal memory access was encountered|\bXid\b.{0,40}\d|GPU (?:has )?(?:hang|fallen off|is lost|reset)/i
}
