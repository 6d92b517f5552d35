//===- Encoder.h - Predicates as formulas of Z3 -----------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_SMT_ENCODER_H
#define MASKIR_LIB_SMT_ENCODER_H

#include "maskir/Smt/Smt.h"
#include "llvm/ADT/DenseMap.h"
#include <array>
#include <chrono>
#include <map>
#include <vector>
#include <z3.h>

namespace maskir::smt {

/// One context and one obligation. Z3 reports errors by a code; after one every
/// answer is Unknown.
class Encoder {
public:
  explicit Encoder(const SmtBudget &budget);
  ~Encoder();
  Encoder(const Encoder &) = delete;
  Encoder &operator=(const Encoder &) = delete;

  /// Asserts the obligation.
  void add(const Obligation &obligation);
  Z3_context getContext() const { return context; }
  Z3_solver getSolver() const { return solver; }
  bool hasFailed() const;

  /// Unknown is undefined, as after an error; so is what takes longer than what
  /// is left of the budget.
  Z3_lbool check();
  bool isOutOfTime() const { return isInterrupted; }

  /// Asks for positions and symbols of at most this magnitude.
  void addSmallness(int64_t most);

  /// The witness of a model; nullopt if a number leaves int64.
  std::optional<Witness> readWitness(Z3_model model) const;

private:
  struct Read {
    Table table;
    std::vector<Z3_ast> indices;
    Z3_ast value;
    bool isBoolean;
  };

  /// a * b, of unknowns.
  struct Product {
    Z3_ast a, b, value;
  };

  Z3_ast number(int64_t value);
  Z3_ast encode(const IntExpr &term);
  Z3_ast encode(const Predicate &p);
  Z3_ast divide(Z3_ast a, Z3_ast b);
  Z3_ast read(const Table &table, llvm::ArrayRef<IntExpr> indices,
              bool isBoolean);
  std::vector<Z3_ast> encodeAll(llvm::ArrayRef<Predicate> operands);
  Z3_ast within(const Domain &domain, unsigned firstAxis, unsigned lastAxis);
  void addOrderOfTables();
  void addOrderOfProducts();
  void makeSolver();
  std::optional<int64_t> evaluate(Z3_model model, Z3_ast term) const;

  Z3_context context;
  SmtBudget budget;
  Z3_solver solver = nullptr;
  std::vector<Z3_ast> formulas;
  /// No product of unknowns, and no division by one.
  bool isLinear = true;
  /// No product of a product.
  bool isQuadratic = true;
  Z3_sort integers, booleans;
  std::array<Z3_ast, kNumAxes> axes;
  std::map<uint64_t, std::pair<Symbol, Z3_ast>> symbols;
  std::map<std::pair<uint64_t, size_t>, Z3_func_decl> tables;
  std::vector<Read> reads;
  std::vector<Product> products;
  /// Keys under a quantifier are no point of the witness.
  bool isUnderQuantifier = false;
  std::chrono::steady_clock::time_point end;
  bool isInterrupted = false;
};

} // namespace maskir::smt

#endif // MASKIR_LIB_SMT_ENCODER_H
