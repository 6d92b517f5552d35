//===- RandomMask.h - Random masks with an independent model ----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_REFERENCE_RANDOMMASK_H
#define MASKIR_TEST_UNIT_REFERENCE_RANDOMMASK_H

#include "Program.h"
#include <functional>
#include <random>

namespace maskir::reference {

/// A mask in a program, with what it means, written down from the descriptions
/// of the operations and nothing else.
struct ModelMask {
  std::string name; // of the SSA value
  std::function<bool(int64_t b, int64_t h, int64_t q, int64_t kv)> model;
};

/// Writes random masks into a program; the same seed gives the same masks.
class RandomMask {
public:
  RandomMask(Program &program, unsigned seed)
      : program(program), random(seed) {}

  /// The kinds of leaves, by name.
  static llvm::ArrayRef<const char *> getLeafKinds();
  ModelMask makeLeaf(llvm::StringRef kind);
  /// A tree of combinators and leaves.
  ModelMask makeMask(unsigned depth);

  int64_t pick(int64_t low, int64_t high); // low <= result <= high
  bool flip() { return pick(0, 1) == 1; }

private:
  /// A number as it is written in a mask: an attribute or an index argument.
  struct Number {
    std::string text;
    int64_t value;
  };
  Number makeNumber(int64_t low, int64_t high);

  /// A tensor argument; a dimension may be dynamic.
  struct Tensor {
    std::string name, type;
    llvm::SmallVector<int64_t> shape;
    llvm::SmallVector<bool> isDynamic;
    TensorData data = TensorData(ElementKind::I1, {});

    /// The element, or nothing outside the tensor. Where `broadcasts`, a static
    /// size 1 stands for every index.
    std::optional<int64_t> read(llvm::ArrayRef<int64_t> index,
                                llvm::ArrayRef<bool> broadcasts) const;
  };
  Tensor makeTensor(ElementKind kind, llvm::ArrayRef<int64_t> shape,
                    int64_t low, int64_t high, bool sorted = false);
  ElementKind pickIntegerKind();
  ModelMask addMask(const std::string &text, decltype(ModelMask::model) model);

  ModelMask makeAll();
  ModelMask makeNone();
  ModelMask makeCausal();
  ModelMask makeWindow();
  ModelMask makeChunk();
  ModelMask makeAffine();
  ModelMask makeKeyRange();
  ModelMask makeValid(bool ofKeys);
  ModelMask makeSameSegment();
  ModelMask makeBlocks();
  ModelMask makeDense();
  ModelMask makeGenerate();

  Program &program;
  std::mt19937 random;
};

/// The points that tests look at: negative positions and positions outside
/// every random tensor are among them.
constexpr int64_t kLowPosition = -6, kHighPosition = 12;
constexpr int64_t kLowBatch = -1, kHighBatch = 3;

} // namespace maskir::reference

#endif // MASKIR_TEST_UNIT_REFERENCE_RANDOMMASK_H
