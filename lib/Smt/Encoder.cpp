//===- Encoder.cpp - Predicates as formulas of Z3 -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Encoder.h"
#include "Timer.h"

namespace maskir::smt {

/// Products that are compared with each other.
static constexpr size_t kMaxProducts = 6;

/// Questions that one context answers.
static constexpr unsigned kMaxQuestions = 256;

/// Errors are looked at by their codes: Z3's own handler ends the process.
static void ignoreError(Z3_context, Z3_error_code) {}

namespace {
/// A context costs more than a small question, so one is used again, until what
/// it holds on to has grown.
struct SharedContext {
  Z3_context context = nullptr;
  unsigned numQuestions = 0;

  Z3_context get() {
    if (context && ++numQuestions % kMaxQuestions == 0)
      reset();
    if (!context) {
      Z3_config config = Z3_mk_config();
      context = Z3_mk_context(config);
      Z3_del_config(config);
      Z3_set_error_handler(context, ignoreError);
    }
    return context;
  }
  void reset() {
    if (context)
      Z3_del_context(context);
    context = nullptr;
  }
  ~SharedContext() { reset(); }
};
} // namespace

static thread_local SharedContext shared;

Encoder::Encoder(const SmtBudget &budget)
    : context(shared.get()), budget(budget) {
  integers = Z3_mk_int_sort(context);
  booleans = Z3_mk_bool_sort(context);
  for (unsigned i = 0; i < kNumAxes; ++i)
    axes[i] = Z3_mk_const(
        context,
        Z3_mk_string_symbol(context,
                            getAxisName(static_cast<Axis>(i)).str().c_str()),
        integers);
}

Encoder::~Encoder() {
  bool isBroken = hasFailed() || isInterrupted;
  if (solver)
    Z3_solver_dec_ref(context, solver);
  if (isBroken)
    shared.reset();
}

/// The simple solver answers linear questions ten times as fast; it does not
/// keep to its budget for others.
void Encoder::makeSolver() {
  solver = isLinear ? Z3_mk_simple_solver(context) : Z3_mk_solver(context);
  Z3_solver_inc_ref(context, solver);
  Z3_params params = Z3_mk_params(context);
  Z3_params_inc_ref(context, params);
  auto set = [&](const char *name, unsigned value) {
    Z3_params_set_uint(context, params, Z3_mk_string_symbol(context, name),
                       value);
  };
  set("rlimit", budget.steps);
  set("max_memory", budget.megabytes);
  set("random_seed", 1); // the same answer each time
  Z3_solver_set_params(context, solver, params);
  Z3_params_dec_ref(context, params);
  for (Z3_ast formula : formulas)
    Z3_solver_assert(context, solver, formula);
  end = std::chrono::steady_clock::now() +
        std::chrono::milliseconds(budget.milliseconds);
}

Z3_lbool Encoder::check() {
  if (isInterrupted)
    return Z3_L_UNDEF;
  auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
      end - std::chrono::steady_clock::now());
  Timer timer(context, std::max(left, std::chrono::milliseconds(0)));
  Z3_lbool any = Z3_solver_check(context, solver);
  isInterrupted = timer.stop();
  return isInterrupted || hasFailed() ? Z3_L_UNDEF : any;
}

bool Encoder::hasFailed() const { return Z3_get_error_code(context) != Z3_OK; }

//===----------------------------------------------------------------------===//
// Terms
//===----------------------------------------------------------------------===//

Z3_ast Encoder::number(int64_t value) {
  return Z3_mk_int64(context, value, integers);
}

/// Rule M4: floor(a / b), and 0 for b = 0. Z3's division is Euclidean, which
/// floors for b > 0 only.
Z3_ast Encoder::divide(Z3_ast a, Z3_ast b) {
  Z3_ast zero = number(0);
  auto quotient = [&](Z3_ast x, Z3_ast y) { return Z3_mk_div(context, x, y); };
  return Z3_mk_ite(context, Z3_mk_gt(context, b, zero), quotient(a, b),
                   Z3_mk_ite(context, Z3_mk_eq(context, b, zero), zero,
                             quotient(Z3_mk_unary_minus(context, a),
                                      Z3_mk_unary_minus(context, b))));
}

Z3_ast Encoder::read(const Table &table, llvm::ArrayRef<IntExpr> indices,
                     bool isBoolean) {
  Read read{table, {}, nullptr, isBoolean};
  for (const IntExpr &index : indices)
    read.indices.push_back(encode(index));
  Z3_func_decl &function = tables[{table.id, indices.size()}];
  if (!function) {
    std::vector<Z3_sort> domain(indices.size(), integers);
    std::string name =
        "table" + std::to_string(tables.size()) + "_" + table.name;
    function = Z3_mk_func_decl(
        context, Z3_mk_string_symbol(context, name.c_str()), domain.size(),
        domain.data(), isBoolean ? booleans : integers);
  }
  read.value =
      Z3_mk_app(context, function, read.indices.size(), read.indices.data());
  if (!isUnderQuantifier)
    reads.push_back(read);
  return read.value;
}

Z3_ast Encoder::encode(const IntExpr &term) {
  switch (term.getKind()) {
  case IntExpr::Kind::Constant:
    return number(*term.getConstant());
  case IntExpr::Kind::Axis:
    return axes[static_cast<unsigned>(term.getAxis())];
  case IntExpr::Kind::Symbol: {
    const Symbol &symbol = term.getSymbol();
    auto &[known, constant] = symbols[symbol.id];
    if (!constant) {
      known = symbol;
      std::string name =
          "symbol" + std::to_string(symbols.size()) + "_" + symbol.name;
      constant = Z3_mk_const(
          context, Z3_mk_string_symbol(context, name.c_str()), integers);
    }
    return constant;
  }
  case IntExpr::Kind::Read:
    return read(term.getTable(), term.getOperands(), /*isBoolean=*/false);
  case IntExpr::Kind::Overflow:
    return number(0); // asked nowhere: see `prove`
  default:
    break;
  }
  std::vector<Z3_ast> x;
  for (const IntExpr &operand : term.getOperands())
    x.push_back(encode(operand));
  switch (term.getKind()) {
  case IntExpr::Kind::Add:
    return Z3_mk_add(context, x.size(), x.data());
  case IntExpr::Kind::Mul: {
    bool isLinearTerm =
        llvm::any_of(term.getOperands(), [](const IntExpr &operand) {
          return operand.getConstant().has_value();
        });
    isLinear &= isLinearTerm;
    isQuadratic &=
        isLinearTerm ||
        llvm::none_of(term.getOperands(), [](const IntExpr &operand) {
          return operand.getKind() == IntExpr::Kind::Mul;
        });
    Z3_ast value = Z3_mk_mul(context, x.size(), x.data());
    if (!isLinearTerm && !isUnderQuantifier && x.size() == 2 &&
        products.size() < kMaxProducts)
      products.push_back({x[0], x[1], value});
    return value;
  }
  case IntExpr::Kind::FloorDiv:
    isLinear &= term.getOperands()[1].getConstant().has_value();
    return divide(x[0], x[1]);
  case IntExpr::Kind::Mod: {
    isLinear &= term.getOperands()[1].getConstant().has_value();
    Z3_ast product[] = {divide(x[0], x[1]), x[1]};
    Z3_ast difference[] = {x[0], Z3_mk_mul(context, 2, product)};
    return Z3_mk_sub(context, 2, difference);
  }
  case IntExpr::Kind::Min:
    return Z3_mk_ite(context, Z3_mk_le(context, x[0], x[1]), x[0], x[1]);
  case IntExpr::Kind::Max:
    return Z3_mk_ite(context, Z3_mk_ge(context, x[0], x[1]), x[0], x[1]);
  default:
    llvm_unreachable("leaves are handled above");
  }
}

//===----------------------------------------------------------------------===//
// Predicates
//===----------------------------------------------------------------------===//

std::vector<Z3_ast> Encoder::encodeAll(llvm::ArrayRef<Predicate> operands) {
  std::vector<Z3_ast> encoded;
  for (const Predicate &operand : operands)
    encoded.push_back(encode(operand));
  return encoded;
}

Z3_ast Encoder::encode(const Predicate &p) {
  switch (p.getKind()) {
  case Predicate::Kind::True:
    return Z3_mk_true(context);
  case Predicate::Kind::False:
    return Z3_mk_false(context);
  case Predicate::Kind::NonNegative:
    return Z3_mk_ge(context, encode(p.getTerm()), number(0));
  case Predicate::Kind::Zero:
    return Z3_mk_eq(context, encode(p.getTerm()), number(0));
  case Predicate::Kind::Read:
    return read(p.getTable(), p.getIndices(), /*isBoolean=*/true);
  case Predicate::Kind::And: {
    std::vector<Z3_ast> x = encodeAll(p.getOperands());
    return Z3_mk_and(context, x.size(), x.data());
  }
  case Predicate::Kind::Or: {
    std::vector<Z3_ast> x = encodeAll(p.getOperands());
    return Z3_mk_or(context, x.size(), x.data());
  }
  case Predicate::Kind::Not:
    return Z3_mk_not(context, encode(p.getOperands().front()));
  }
  llvm_unreachable("all kinds are handled");
}

//===----------------------------------------------------------------------===//
// Obligations
//===----------------------------------------------------------------------===//

Z3_ast Encoder::within(const Domain &domain, unsigned firstAxis,
                       unsigned lastAxis) {
  std::vector<Z3_ast> bounds;
  for (unsigned i = firstAxis; i <= lastAxis; ++i) {
    IntExpr axis = IntExpr::axis(static_cast<Axis>(i));
    bounds.push_back(encode(Predicate::le(domain.offset[i], axis)));
    if (domain.length[i])
      bounds.push_back(
          encode(Predicate::lt(axis, domain.offset[i] + *domain.length[i])));
  }
  return Z3_mk_and(context, bounds.size(), bounds.data());
}

/// Reads of a sorted table at the same indices but the last are in order. That
/// says all of it: values at finitely many places that are in order belong to
/// some table that is.
void Encoder::addOrderOfTables() {
  for (const Read &a : reads)
    for (const Read &b : reads) {
      if (!a.table.sorted || !(a.table == b.table) || a.isBoolean ||
          a.indices.size() != b.indices.size() || a.indices.empty())
        continue;
      std::vector<Z3_ast> conditions;
      for (size_t i = 0; i + 1 < a.indices.size(); ++i)
        conditions.push_back(Z3_mk_eq(context, a.indices[i], b.indices[i]));
      conditions.push_back(
          Z3_mk_le(context, a.indices.back(), b.indices.back()));
      formulas.push_back(Z3_mk_implies(
          context, Z3_mk_and(context, conditions.size(), conditions.data()),
          Z3_mk_le(context, a.value, b.value)));
    }
}

/// 0 <= c < a and 0 <= d < b: c * d < a * b; the same with <=. A search among
/// products finds no such order by itself. For powers it is of no help.
void Encoder::addOrderOfProducts() {
  if (!isQuadratic)
    return;
  auto addFor = [&](const Product &more, const Product &less, Z3_ast c,
                    Z3_ast d, bool isStrict) {
    auto compare = isStrict ? Z3_mk_lt : Z3_mk_le;
    Z3_ast conditions[] = {
        Z3_mk_ge(context, c, number(0)), Z3_mk_ge(context, d, number(0)),
        compare(context, c, more.a), compare(context, d, more.b)};
    formulas.push_back(Z3_mk_implies(context, Z3_mk_and(context, 4, conditions),
                                     compare(context, less.value, more.value)));
  };
  for (const Product &more : products)
    for (const Product &less : products)
      if (more.value != less.value)
        for (bool isStrict : {false, true}) {
          addFor(more, less, less.a, less.b, isStrict);
          addFor(more, less, less.b, less.a, isStrict);
        }
}

void Encoder::add(const Obligation &obligation) {
  auto assertThat = [&](Z3_ast formula) { formulas.push_back(formula); };
  const Domain &domain = obligation.domain;
  assertThat(encode(domain.facts));
  if (!obligation.isRows) {
    assertThat(within(domain, 0, 3));
    assertThat(encode(obligation.goal));
    addOrderOfTables();
    addOrderOfProducts();
    return makeSolver();
  }
  assertThat(within(domain, 0, 2));
  isUnderQuantifier = true;
  Z3_ast seen[] = {within(domain, 3, 3), encode(obligation.goal)};
  isUnderQuantifier = false;
  Z3_app key = Z3_to_app(context, axes[3]);
  assertThat(
      Z3_mk_not(context, Z3_mk_exists_const(context, 0, 1, &key, 0, nullptr,
                                            Z3_mk_and(context, 2, seen))));
  addOrderOfTables();
  addOrderOfProducts();
  makeSolver();
}

void Encoder::addSmallness(int64_t most) {
  auto bound = [&](Z3_ast term) {
    Z3_solver_assert(context, solver, Z3_mk_le(context, term, number(most)));
    Z3_solver_assert(context, solver, Z3_mk_ge(context, term, number(-most)));
  };
  llvm::for_each(axes, bound);
  for (const auto &[id, symbol] : symbols)
    bound(symbol.second);
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

std::optional<int64_t> Encoder::evaluate(Z3_model model, Z3_ast term) const {
  Z3_ast value;
  int64_t result;
  if (!Z3_model_eval(context, model, term, /*model_completion=*/true, &value))
    return std::nullopt;
  switch (Z3_get_bool_value(context, value)) {
  case Z3_L_TRUE:
    return 1;
  case Z3_L_FALSE:
    return 0;
  default:
    break;
  }
  if (Z3_get_ast_kind(context, value) != Z3_NUMERAL_AST ||
      !Z3_get_numeral_int64(context, value, &result))
    return std::nullopt;
  return result;
}

std::optional<Witness> Encoder::readWitness(Z3_model model) const {
  Witness witness;
  for (unsigned i = 0; i < kNumAxes; ++i) {
    auto value = evaluate(model, axes[i]);
    if (!value)
      return std::nullopt;
    witness.point[i] = *value;
  }
  for (const auto &[id, symbol] : symbols) {
    auto value = evaluate(model, symbol.second);
    if (!value)
      return std::nullopt;
    witness.symbols.push_back({symbol.first, *value});
  }
  for (const Read &read : reads) {
    TableCell cell{read.table, {}, 0};
    for (Z3_ast index : read.indices) {
      auto value = evaluate(model, index);
      if (!value)
        return std::nullopt;
      cell.indices.push_back(*value);
    }
    auto value = evaluate(model, read.value);
    if (!value)
      return std::nullopt;
    cell.value = *value;
    bool isKnown = llvm::any_of(witness.cells, [&](const TableCell &other) {
      return other.table == cell.table && other.indices == cell.indices;
    });
    if (!isKnown)
      witness.cells.push_back(std::move(cell));
  }
  return witness;
}

} // namespace maskir::smt
