// RUN: not mask-opt %s --mask-verify=dump-smt=%s/folder -o /dev/null 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not mask-opt %s --mask-verify=dump-smt=%s -o /dev/null 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not mask-opt %s --mask-verify=expect=everything -o /dev/null 2>&1 | FileCheck %s --check-prefix=EXPECT

// FILE: error: mask-verify: 'dump-smt' takes a folder that can be written, found
// EXPECT: error: mask-verify: 'expect' takes 'causal', 'nonempty_rows' and 'last_token', found 'everything'
func.func @causal() {
  %m = mask.causal
  mask.assert causal %m
  return
}
