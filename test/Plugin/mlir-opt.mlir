// UNSUPPORTED: asan
// The stock mlir-opt loads us. A plugin that fails to load is only a warning
// there, so the warning must be absent and the work must be done.
// RUN: mlir-opt %s --load-dialect-plugin=%mask_plugin \
// RUN:   --pass-pipeline='builtin.module(func.func(canonicalize))' 2>&1 | FileCheck %s
// RUN: not mlir-opt %s 2>&1 | FileCheck %s --check-prefix=WITHOUT
// WITHOUT: unregistered dialect
// CHECK-NOT: Failed to load
// CHECK-LABEL: func @double_not
// CHECK-SAME: (%[[M:.*]]: !mask.pred)
// CHECK-NOT: mask.not
// CHECK: return %[[M]]
func.func @double_not(%m: !mask.pred) -> !mask.pred {
  %0 = mask.not %m
  %1 = mask.not %0
  return %1 : !mask.pred
}
