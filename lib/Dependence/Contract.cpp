//===- Contract.cpp - What the arguments of a function are ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dependence/Contract.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

static constexpr std::pair<llvm::StringLiteral, Role> kRoles[] = {
    {"cache", Role::Cache},
    {"causal_mask", Role::CausalMask},
    {"data", Role::Data},
    {"document_positions", Role::DocumentPositions},
    {"left_padding", Role::LeftPadding},
    {"offset", Role::Offset},
    {"padding", Role::Padding},
    {"padding_with_holes", Role::PaddingWithHoles},
    {"positions", Role::Positions},
    {"right_padding", Role::RightPadding},
    {"weight", Role::Weight}};

std::optional<Role> parseRole(StringRef text) {
  for (const auto &[name, role] : kRoles)
    if (text == name)
      return role;
  return std::nullopt;
}

bool isPadding(Role role) {
  return llvm::is_contained({Role::Padding, Role::LeftPadding,
                             Role::RightPadding, Role::PaddingWithHoles},
                            role);
}

llvm::StringRef getName(Role role) {
  for (const auto &[name, value] : kRoles)
    if (value == role)
      return name;
  llvm_unreachable("all roles have a name");
}

std::vector<StringRef> getRoleNames() {
  auto names = llvm::make_first_range(kRoles);
  return {names.begin(), names.end()};
}

std::string listRoles() { return llvm::join(getRoleNames(), ", "); }

std::optional<Role> Contract::getRole(unsigned argument) const {
  auto role = roles.find(argument);
  return role == roles.end() ? std::nullopt : std::optional<Role>(role->second);
}

bool Contract::holdsTokens(unsigned argument) const {
  return llvm::any_of(tokens,
                      [&](DimOf dim) { return dim.number == argument; });
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

static std::optional<std::string> readTokens(Attribute attribute,
                                             unsigned number, StringRef what,
                                             SmallVectorImpl<DimOf> &dims) {
  auto dimension = dyn_cast<IntegerAttr>(attribute);
  if (!dimension || dimension.getInt() < 0)
    return (kTokensAttr + " of " + what + " " + Twine(number) +
            " is not the number of a dimension")
        .str();
  dims.push_back({number, unsigned(dimension.getInt())});
  return std::nullopt;
}

std::optional<std::string> readContract(FunctionOpInterface function,
                                        Contract &contract) {
  SmallVector<DimOf, 1> tokens, positions;
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    if (Attribute attribute = function.getArgAttr(i, kTokensAttr))
      if (auto problem = readTokens(attribute, i, "argument", tokens))
        return problem;
    if (Attribute attribute = function.getArgAttr(i, kRoleAttr)) {
      auto name = dyn_cast<StringAttr>(attribute);
      std::optional<Role> role = parseRole(name ? name.getValue() : "");
      if (!role)
        return (kRoleAttr + " of argument " + Twine(i) +
                " is not one of: " + listRoles())
            .str();
      contract.roles.try_emplace(i, *role);
    }
  }
  for (unsigned i = 0; i < function.getNumResults(); ++i)
    if (Attribute attribute = function.getResultAttr(i, kTokensAttr))
      if (auto problem = readTokens(attribute, i, "result", positions))
        return problem;
  if (contract.tokens.empty())
    contract.tokens = tokens;
  if (contract.positions.empty())
    contract.positions = positions;
  if (Attribute attribute = function->getAttr(kOffsetAttr)) {
    auto offset = dyn_cast<IntegerAttr>(attribute);
    if (!offset || offset.getInt() < 0)
      return (kOffsetAttr + " is not a number from 0 on").str();
    if (contract.offset != 0 && contract.offset != offset.getInt())
      return ("the position offset is said twice: it is " +
              Twine(contract.offset) + ", and " + kOffsetAttr + " is " +
              Twine(offset.getInt()))
          .str();
    contract.offset = offset.getInt();
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

/// "2:1,3:1"
static bool parseDims(StringRef text, SmallVectorImpl<DimOf> &dims) {
  SmallVector<StringRef> parts;
  text.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [number, dimension] = part.split(':');
    DimOf dim;
    if (number.getAsInteger(10, dim.number) ||
        dimension.getAsInteger(10, dim.dimension))
      return false;
    dims.push_back(dim);
  }
  return true;
}

/// "1:data,3:left_padding"
static bool parseRoles(StringRef text, std::map<unsigned, Role> &roles) {
  SmallVector<StringRef> parts;
  text.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [number, name] = part.split(':');
    unsigned argument;
    std::optional<Role> role = parseRole(name);
    if (number.getAsInteger(10, argument) || !role)
      return false;
    roles[argument] = *role;
  }
  return true;
}

std::string readContractOptions(StringRef tokens, StringRef resultTokens,
                                StringRef roles, int64_t positionOffset,
                                Contract &contract) {
  auto complain = [](StringRef name, const Twine &takes, StringRef found) {
    return ("'" + name + "' takes " + takes + ", found '" + found + "'").str();
  };
  if (!parseDims(tokens, contract.tokens))
    return complain("tokens", "NUMBER:DIMENSION", tokens);
  if (!parseDims(resultTokens, contract.positions))
    return complain("result-tokens", "NUMBER:DIMENSION", resultTokens);
  if (!parseRoles(roles, contract.roles))
    return complain(
        "roles", "NUMBER:ROLE, where a role is one of " + listRoles(), roles);
  if (positionOffset < 0)
    return complain("position-offset", "a number from 0 on",
                    std::to_string(positionOffset));
  contract.offset = positionOffset;
  return "";
}

//===----------------------------------------------------------------------===//
// Inference
//===----------------------------------------------------------------------===//

/// The first argument that may be token ids [B, S] or embeddings [B, S, D],
/// with the B and S of the result.
static std::optional<unsigned> findTokens(FunctionOpInterface function,
                                          RankedTensorType result) {
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor)
      continue;
    Type element = tensor.getElementType();
    bool isIds = tensor.getRank() == 2 && element.isIntOrIndex() &&
                 !element.isInteger(1);
    bool isEmbedding = tensor.getRank() == 3 && isa<FloatType>(element);
    auto fits = [&](unsigned dim) {
      return tensor.isDynamicDim(dim) || result.isDynamicDim(dim) ||
             tensor.getDimSize(dim) == result.getDimSize(dim);
    };
    if ((isIds || isEmbedding) && fits(0) && fits(1))
      return i;
  }
  return std::nullopt;
}

/// Result 0, and others of its rank with its B and S (hidden states, two
/// heads). A result of another form (a loss, weights, a cache) may count
/// anything.
static std::string inferPositions(FunctionOpInterface function,
                                  Contract &contract) {
  ArrayRef<Type> types = function.getResultTypes();
  auto first = cast<RankedTensorType>(types.front());
  std::string looked, others;
  for (auto [i, type] : llvm::enumerate(types)) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    bool fits =
        tensor && tensor.getRank() == first.getRank() &&
        tensor.getShape().take_front(2) == first.getShape().take_front(2);
    if (fits)
      contract.positions.push_back({unsigned(i), 1});
    std::string &list = fits ? looked : others;
    list += (list.empty() ? "" : ", ") + std::to_string(i);
  }
  bool isOne = contract.positions.size() == 1;
  std::string text = "positions are dimension 1 of result";
  text += (isOne ? " " : "s ") + looked;
  if (!others.empty())
    text += "; not looked at: result " + others;
  return text;
}

bool inferContract(FunctionOpInterface function, Contract &contract) {
  if (!contract.tokens.empty() && !contract.positions.empty())
    return true;
  unsigned number =
      contract.positions.empty() ? 0 : contract.positions.front().number;
  auto result =
      number < function.getNumResults()
          ? dyn_cast<RankedTensorType>(function.getResultTypes()[number])
          : RankedTensorType();
  if (!result || result.getRank() < 2)
    return false;
  if (contract.tokens.empty()) {
    std::optional<unsigned> tokens = findTokens(function, result);
    if (!tokens)
      return false;
    contract.tokens.push_back({*tokens, 1});
    contract.hasInferredTokens = true;
    contract.inferred =
        "tokens are dimension 1 of argument " + std::to_string(*tokens);
  }
  if (contract.positions.empty()) {
    contract.inferred += contract.inferred.empty() ? "" : ", ";
    contract.inferred += inferPositions(function, contract);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Contradictions
//===----------------------------------------------------------------------===//

static std::optional<std::string> checkDim(ArrayRef<Type> types, DimOf dim,
                                           StringRef what) {
  if (dim.number >= types.size())
    return ("there is no " + what + " " + Twine(dim.number)).str();
  auto type = dyn_cast<RankedTensorType>(types[dim.number]);
  if (!type || dim.dimension >= type.getRank())
    return (what + " " + Twine(dim.number) + " has no dimension " +
            Twine(dim.dimension))
        .str();
  return std::nullopt;
}

/// What is wrong with an argument of that type in that role; "" if nothing is.
static StringRef checkRole(Type type, Role role, bool hasTokens) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  bool isInteger = getElementTypeOrSelf(type).isIntOrIndex();
  if (hasTokens != (role == Role::Cache))
    return hasTokens ? "can't hold tokens too"
                     : "needs a dimension that counts tokens";
  switch (role) {
  case Role::Weight:
  case Role::Data:
  case Role::Cache:
    return "";
  case Role::Offset:
    return isInteger && (!tensor || tensor.getNumElements() == 1)
               ? ""
               : "must be one integer";
  case Role::Positions:
  case Role::DocumentPositions:
    return isInteger && tensor && llvm::is_contained({1, 2}, tensor.getRank())
               ? ""
               : "must be integers [S] or [B, S]";
  case Role::CausalMask:
    return tensor && tensor.getRank() >= 2 ? "" : "must be a mask [..., Q, KV]";
  case Role::LeftPadding:
  case Role::RightPadding:
  case Role::Padding:
  case Role::PaddingWithHoles:
    return tensor && tensor.getRank() >= 1 ? "" : "must be a mask [B, ..., S]";
  }
  llvm_unreachable("all roles are handled");
}

std::optional<std::string> findMisfit(FunctionOpInterface function,
                                      const Contract &contract,
                                      unsigned argument) {
  auto mask = dyn_cast<RankedTensorType>(function.getArgumentTypes()[argument]);
  if (!mask || mask.getRank() == 0)
    return std::nullopt;
  for (DimOf dim : contract.tokens) {
    if (checkDim(function.getArgumentTypes(), dim, "argument") ||
        contract.getRole(dim.number) == Role::Cache)
      continue;
    auto tokens =
        cast<RankedTensorType>(function.getArgumentTypes()[dim.number]);
    int64_t columns = mask.getShape().back();
    int64_t length = tokens.getDimSize(dim.dimension);
    // It may go on where tokens are yet to come.
    if (ShapedType::isStatic(columns) && ShapedType::isStatic(length) &&
        columns < length)
      return ("has " + Twine(columns) + " columns for " + Twine(length) +
              " tokens")
          .str();
    if (mask.getRank() == 1 || dim.dimension == 0)
      continue;
    int64_t rows = mask.getDimSize(0), samples = tokens.getDimSize(0);
    if (ShapedType::isStatic(rows) && ShapedType::isStatic(samples) &&
        rows != 1 && rows != samples)
      return ("has " + Twine(rows) + " rows for " + Twine(samples) + " samples")
          .str();
  }
  return std::nullopt;
}

/// The position of the first token is one number.
static std::optional<std::string> checkOffset(const Contract &contract) {
  auto offset = llvm::find_if(contract.roles, [](const auto &role) {
    return role.second == Role::Offset;
  });
  if (contract.offset == 0 || offset == contract.roles.end())
    return std::nullopt;
  return ("the position offset is said twice: it is " + Twine(contract.offset) +
          ", and argument " + Twine(offset->first))
      .str();
}

std::optional<std::string> findContradiction(FunctionOpInterface function,
                                             const Contract &contract) {
  if (contract.tokens.empty())
    return std::string("no argument is said to hold tokens");
  if (contract.positions.empty())
    return std::string("no result is said to have positions");
  for (DimOf dim : contract.tokens)
    if (auto problem = checkDim(function.getArgumentTypes(), dim, "argument"))
      return problem;
  for (DimOf dim : contract.positions)
    if (auto problem = checkDim(function.getResultTypes(), dim, "result"))
      return problem;
  for (auto [number, role] : contract.roles) {
    if (number >= function.getNumArguments())
      return "there is no argument " + std::to_string(number);
    StringRef problem = checkRole(function.getArgumentTypes()[number], role,
                                  contract.holdsTokens(number));
    if (!problem.empty())
      return ("argument " + Twine(number) + ", in its role, " + problem).str();
  }
  if (auto problem = checkOffset(contract))
    return problem;
  for (BlockArgument argument : function.getArguments())
    if (isa<ShapedType>(argument.getType()) &&
        !isa<RankedTensorType>(argument.getType()))
      return "argument " + std::to_string(argument.getArgNumber()) +
             " is no tensor with a rank";
  if (!function.getFunctionBody().hasOneBlock())
    return std::string("the function has more than one block");
  return std::nullopt;
}

} // namespace maskir::dependence
