//===- RuntimeValue.h - Concrete scalars and tensors ------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_REFERENCE_RUNTIMEVALUE_H
#define MASKIR_REFERENCE_RUNTIMEVALUE_H

#include "maskir/Reference/TensorData.h"
#include "llvm/ADT/APInt.h"
#include <memory>
#include <variant>

namespace maskir::reference {

/// The concrete value of one SSA value: an integer of its type's width (index
/// has 64 bits), a float, a tensor, or poison. Poison is what an operation
/// gives where its result is not defined; it may be computed, but not used.
class RuntimeValue {
public:
  static RuntimeValue poison() { return RuntimeValue(std::monostate()); }
  static RuntimeValue integer(const llvm::APInt &value);
  static RuntimeValue index(int64_t value);
  static RuntimeValue boolean(bool value);
  static RuntimeValue real(double value);
  static RuntimeValue tensor(TensorData data);

  bool isPoison() const {
    return std::holds_alternative<std::monostate>(storage);
  }
  /// The alternatives; null if the value is something else.
  const llvm::APInt *getIfInteger() const {
    return std::get_if<llvm::APInt>(&storage);
  }
  const double *getIfReal() const { return std::get_if<double>(&storage); }
  const TensorData *getIfTensor() const {
    auto *data = std::get_if<std::shared_ptr<const TensorData>>(&storage);
    return data ? data->get() : nullptr;
  }

private:
  using Storage = std::variant<std::monostate, llvm::APInt, double,
                               std::shared_ptr<const TensorData>>;
  explicit RuntimeValue(Storage storage) : storage(std::move(storage)) {}
  Storage storage;
};

} // namespace maskir::reference

#endif // MASKIR_REFERENCE_RUNTIMEVALUE_H
