//===- PrintPaths.cpp - The network as table, JSON, DOT and Mermaid -------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dependence/Paths.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace mlir;

namespace maskir::dependence {

StringRef getName(Step step) {
  switch (step) {
  case Step::Generation:
    return "mask made";
  case Step::Distribution:
    return "mask passed on";
  case Step::Combination:
    return "masks combined";
  case Step::Application:
    return "scores masked";
  case Step::Reapplication:
    return "weights masked again";
  case Step::Softmax:
    return "softmax";
  case Step::Storage:
    return "weights stored";
  case Step::Use:
    return "weights used";
  case Step::Pooling:
    return "tokens pooled";
  }
  llvm_unreachable("all steps are handled");
}

StringRef getName(CheckOutcome outcome) {
  switch (outcome) {
  case CheckOutcome::Proven:
    return "proven";
  case CheckOutcome::Refuted:
    return "refuted";
  case CheckOutcome::Unknown:
    return "unknown";
  }
  llvm_unreachable("all outcomes are handled");
}

std::optional<PathFormat> parsePathFormat(StringRef text) {
  for (auto [name, format] : {std::make_pair("table", PathFormat::Table),
                              std::make_pair("json", PathFormat::Json),
                              std::make_pair("dot", PathFormat::Dot),
                              std::make_pair("mermaid", PathFormat::Mermaid)})
    if (text == name)
      return format;
  return std::nullopt;
}

std::string printPlace(Location location) {
  auto file = location->findInstanceOf<FileLineColLoc>();
  if (!file || file.getLine() == 0)
    return "";
  return (file.getFilename().getValue() + ":" + Twine(file.getLine()) + ":" +
          Twine(file.getColumn()))
      .str();
}

std::string printFunction(Location location) {
  auto name = location->findInstanceOf<NameLoc>();
  return name ? name.getName().str() : "";
}

/// "decoder.py:31:0 in attend"
static std::string printSource(Location location) {
  std::string place = printPlace(location), function = printFunction(location);
  return function.empty() ? place : place + " in " + function;
}

/// The worst outcome of the checks of a node; null if it has none.
static const PathCheck *getWorst(const PathGraph &graph, unsigned node) {
  const PathCheck *worst = nullptr;
  auto rank = [](const PathCheck &check) {
    return check.outcome == CheckOutcome::Proven    ? 0
           : check.outcome == CheckOutcome::Unknown ? 1
                                                    : 2;
  };
  for (const PathCheck &check : graph.checks)
    if (check.node == node && (!worst || rank(check) > rank(*worst)))
      worst = &check;
  return worst;
}

/// "2, 3" counted from 1.
static std::string listNodes(ArrayRef<unsigned> nodes) {
  return llvm::join(
      llvm::map_range(nodes, [](unsigned n) { return std::to_string(n + 1); }),
      ", ");
}

//===----------------------------------------------------------------------===//
// Table
//===----------------------------------------------------------------------===//

static void printTable(const PathGraph &graph, raw_ostream &os) {
  os << "function " << graph.function << ": " << graph.nodes.size()
     << " steps\n";
  std::vector<std::array<std::string, 6>> rows = {
      {"", "step", "where", "operation", "what", "from"}};
  for (auto [i, node] : llvm::enumerate(graph.nodes))
    rows.push_back({std::to_string(i + 1), getName(node.step).str(),
                    printSource(node.location), node.operation,
                    node.shape + (node.words.empty() ? "" : "; " + node.words),
                    listNodes(node.from)});
  std::array<size_t, 6> widths{};
  for (const auto &row : rows)
    for (auto [width, cell] : llvm::zip_equal(widths, row))
      width = std::max(width, cell.size());
  for (const auto &row : rows) {
    std::string line;
    for (auto [width, cell] : llvm::zip_equal(widths, row)) {
      line += cell;
      line.append(width - cell.size() + 2, ' ');
    }
    os << StringRef(line).rtrim() << "\n";
  }
  for (const PathCheck &check : graph.checks)
    os << check.name << ": " << getName(check.outcome) << ": step "
       << check.node + 1 << ": " << check.words << "\n";
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static void printJson(const PathGraph &graph, llvm::json::OStream &json) {
  json.object([&] {
    json.attribute("function", graph.function);
    json.attributeArray("nodes", [&] {
      for (auto [i, node] : llvm::enumerate(graph.nodes))
        json.object([&, number = i, &node = node] {
          json.attribute("id", int64_t(number + 1));
          json.attribute("step", getName(node.step));
          json.attribute("location",
                         llvm::json::fixUTF8(printPlace(node.location)));
          json.attribute("function",
                         llvm::json::fixUTF8(printFunction(node.location)));
          json.attribute("operation", node.operation);
          json.attribute("shape", node.shape);
          json.attribute("words", node.words);
          const PathCheck *worst = getWorst(graph, number);
          json.attribute("verdict", worst ? getName(worst->outcome) : "");
          json.attributeArray("from", [&] {
            for (unsigned from : node.from)
              json.value(int64_t(from + 1));
          });
        });
    });
    json.attributeArray("checks", [&] {
      for (const PathCheck &check : graph.checks)
        json.object([&] {
          json.attribute("name", check.name);
          json.attribute("outcome", getName(check.outcome));
          json.attribute("node", int64_t(check.node + 1));
          json.attribute("words", check.words);
        });
    });
  });
}

//===----------------------------------------------------------------------===//
// Drawings
//===----------------------------------------------------------------------===//

static StringRef getColour(const PathCheck *check) {
  if (!check)
    return "#607d8b";
  switch (check->outcome) {
  case CheckOutcome::Proven:
    return "#2e7d32";
  case CheckOutcome::Refuted:
    return "#c62828";
  case CheckOutcome::Unknown:
    return "#f9a825";
  }
  llvm_unreachable("all outcomes are handled");
}

static std::string getLabel(const PathGraph &graph, unsigned i,
                            StringRef newline) {
  const PathNode &node = graph.nodes[i];
  std::string label = std::to_string(i + 1) + ". " + getName(node.step).str();
  for (const std::string &part :
       {printSource(node.location), node.shape, node.words})
    if (!part.empty())
      label += newline.str() + part;
  if (const PathCheck *check = getWorst(graph, i))
    label += newline.str() + getName(check->outcome).str();
  std::string safe;
  for (char c : label)
    safe += c == '"' ? '\'' : c;
  return safe;
}

static void printDot(const PathGraph &graph, raw_ostream &os) {
  os << "digraph \"" << graph.function << "\" {\n  rankdir=TB;\n"
     << "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n";
  for (unsigned i = 0; i < graph.nodes.size(); ++i)
    os << "  n" << i + 1 << " [label=\"" << getLabel(graph, i, "\\n")
       << "\", color=\"" << getColour(getWorst(graph, i)) << "\"];\n";
  for (auto [i, node] : llvm::enumerate(graph.nodes))
    for (unsigned from : node.from)
      os << "  n" << from + 1 << " -> n" << i + 1 << ";\n";
  os << "}\n";
}

static void printMermaid(const PathGraph &graph, raw_ostream &os) {
  os << "flowchart TD\n";
  for (unsigned i = 0; i < graph.nodes.size(); ++i) {
    std::string label = getLabel(graph, i, "<br/>");
    os << "  n" << i + 1 << "[\"" << label << "\"]\n"
       << "  style n" << i + 1 << " stroke:" << getColour(getWorst(graph, i))
       << "\n";
  }
  for (auto [i, node] : llvm::enumerate(graph.nodes))
    for (unsigned from : node.from)
      os << "  n" << from + 1 << " --> n" << i + 1 << "\n";
}

void print(ArrayRef<PathGraph> graphs, PathFormat format, raw_ostream &os) {
  if (format == PathFormat::Json) {
    llvm::json::OStream json(os, /*IndentSize=*/2);
    json.array([&] {
      for (const PathGraph &graph : graphs)
        printJson(graph, json);
    });
    os << "\n";
    return;
  }
  for (const PathGraph &graph : graphs)
    if (format == PathFormat::Table)
      printTable(graph, os);
    else if (format == PathFormat::Dot)
      printDot(graph, os);
    else
      printMermaid(graph, os);
}

} // namespace maskir::dependence
