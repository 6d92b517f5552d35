//===- RuntimeValue.cpp - Concrete scalars and tensors --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Reference/RuntimeValue.h"

using llvm::APInt;

namespace maskir::reference {

RuntimeValue RuntimeValue::integer(const APInt &value) {
  return RuntimeValue(value);
}

RuntimeValue RuntimeValue::index(int64_t value) {
  return RuntimeValue(APInt(64, static_cast<uint64_t>(value)));
}

RuntimeValue RuntimeValue::boolean(bool value) {
  return RuntimeValue(APInt(1, value));
}

RuntimeValue RuntimeValue::real(double value) { return RuntimeValue(value); }

RuntimeValue RuntimeValue::tensor(TensorData data) {
  return RuntimeValue(std::make_shared<const TensorData>(std::move(data)));
}

} // namespace maskir::reference
