//===- ArithEmitter.cpp - Short names for folded index arithmetic ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ArithEmitter.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace maskir::blockmap {

Value ArithEmitter::floorDiv(Value a, int64_t divisor) const {
  assert(divisor > 0 && "expected a positive divisor");
  if (divisor == 1)
    return a;
  if (llvm::isPowerOf2_64(divisor))
    return builder.createOrFold<arith::ShRSIOp>(loc, a,
                                                index(llvm::Log2_64(divisor)));
  return builder.createOrFold<arith::FloorDivSIOp>(loc, a, index(divisor));
}

Value ArithEmitter::floorDiv(Value a, Value divisor) const {
  if (std::optional<int64_t> constant = getConstantIntValue(divisor))
    if (*constant > 0)
      return floorDiv(a, *constant);
  Value legal = max(divisor, index(1));
  return builder.createOrFold<arith::FloorDivSIOp>(loc, a, legal);
}

Value ArithEmitter::toIndex(Value value) const {
  if (value.getType().isIndex())
    return value;
  return builder.createOrFold<arith::IndexCastOp>(loc, builder.getIndexType(),
                                                  value);
}

} // namespace maskir::blockmap
