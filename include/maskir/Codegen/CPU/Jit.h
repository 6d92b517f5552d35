//===- Jit.h - Compile a module and call its functions ----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_CPU_JIT_H
#define MASKIR_CODEGEN_CPU_JIT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/Error.h"
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>

namespace mlir {
class PassManager;
} // namespace mlir

namespace maskir {

/// An array in memory that somebody else owns. Strides are in elements. An
/// element of type i1 is a byte (0 or 1), of type index 8 bytes.
struct ArrayView {
  void *data = nullptr;
  llvm::SmallVector<int64_t, 4> shape, strides;
};

/// A scalar or an array argument. A scalar of type i1, i8, ..., i64, index,
/// f16, bf16, f32 or f64 lies in the first bytes of `scalar`.
struct JitArgument {
  JitArgument(ArrayView array) : array(std::move(array)) {}
  template <typename T, typename = std::enable_if_t<std::is_arithmetic_v<T>>>
  JitArgument(T value) {
    std::memcpy(&scalar, &value, sizeof(value));
  }

  std::optional<ArrayView> array;
  uint64_t scalar = 0;
};

/// A result. An array's memory belongs to the result: `release` hands it over,
/// to be given to `free`.
struct JitResult {
  ArrayView array; // row-major and contiguous; unused for a scalar
  uint64_t scalar = 0;
  std::unique_ptr<void, void (*)(void *)> memory{nullptr, std::free};
};

/// The type of an argument or a result; it needs no MLIRContext.
struct JitType {
  enum class Element {
    I1,
    I8,
    I16,
    I32,
    I64,
    Index,
    F16,
    BF16,
    F32,
    F64,
    C64,
    C128
  };

  /// Null for a type that can't be passed: anything but these scalars and
  /// ranked tensors of them. Complex numbers are in tensors only.
  static std::optional<JitType> get(mlir::Type type);

  bool isArray() const { return shape.has_value(); }
  /// Bytes of an element in memory.
  unsigned getBytes() const;

  Element element = Element::F32;
  /// Sizes of a tensor, negative where dynamic; no value for a scalar.
  std::optional<llvm::SmallVector<int64_t, 4>> shape;
  std::string text; // "tensor<2x?xf32>"
};

/// The types of a public function on tensors and scalars.
struct JitSignature {
  llvm::SmallVector<JitType> arguments, results;
};

struct JitOptions {
  /// LLVM's optimisation of the code: 0 to 3. The kernels of attention need
  /// none, the loops of the program around them do.
  unsigned optimization = 2;
  /// Processor and features as in llc's -mcpu and -mattr; empty: this machine.
  std::string cpu, features;
  /// Further functions that the code may call, by name.
  llvm::SmallVector<std::pair<std::string, void *>> symbols;
};

/// A compiled module; it outlives the MLIRContext. Functions may be called from
/// several threads at once.
class JitProgram {
public:
  ~JitProgram();

  /// Lowers a copy of `module` by the passes that `addPasses` adds (they must
  /// end in the LLVM dialect, see buildMaskToCpuLowering) and compiles it.
  /// Errors of passes are reported as diagnostics; the returned error says only
  /// which step failed.
  static llvm::Expected<std::unique_ptr<JitProgram>>
  create(mlir::ModuleOp module,
         llvm::function_ref<mlir::LogicalResult(mlir::PassManager &)> addPasses,
         const JitOptions &options = {});

  /// The public functions, in the order of the module.
  llvm::ArrayRef<std::pair<std::string, JitSignature>> getFunctions() const;
  /// Null if there is no such public function.
  const JitSignature *lookup(llvm::StringRef function) const;

  /// Calls a function. Arguments are read, never written; arrays must be
  /// row-major and contiguous, with the sizes of the function's type. Every
  /// mismatch and every error at run time is returned in plain language.
  llvm::Expected<llvm::SmallVector<JitResult>>
  invoke(llvm::StringRef function,
         llvm::MutableArrayRef<JitArgument> arguments) const;

  struct Impl;

private:
  explicit JitProgram(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

/// What is wrong with `array` as an argument of type `type`; empty if it fits.
std::string describeMismatch(const JitType &type, const ArrayView &array);

} // namespace maskir

#endif // MASKIR_CODEGEN_CPU_JIT_H
