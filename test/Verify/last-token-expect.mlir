// RUN: mask-opt %s --mask-verify=expect=last_token --verify-diagnostics

func.func @argument(%flags: tensor<4x5xi1>) {
  // expected-error @below {{last token: refuted}}
  // expected-note @below {{only where the padding is on the right}}
  attn.check_last %flags : tensor<4x5xi1>
  return
}

func.func private @unknown(%flags: tensor<4x5xi1>) {
  // expected-error @below {{last token: unknown}}
  attn.check_last %flags : tensor<4x5xi1>
  return
}
