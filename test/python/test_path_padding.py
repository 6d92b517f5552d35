"""Does a sum over tokens leave out those that are padding?"""
import json

import pytest

import maskir

# y = sum over i of x[i], of x[i] * f[i], or of x[i + 1] * f[i].
BEGIN = """
#id = affine_map<(b, i, d) -> (b, i, d)>
#flags = affine_map<(b, i, d) -> (b, i)>
#row = affine_map<(b, i, d) -> (b, d)>
func.func @main(%x: tensor<2x8x4xf32>, %m: tensor<2x8xi64>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<2x8xf32>
  %f = linalg.generic {indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>],
                       iterator_types = ["parallel", "parallel"]} ins(%m : tensor<2x8xi64>) outs(%e : tensor<2x8xf32>) {
  ^bb0(%a: i64, %o: f32):
    %v = arith.sitofp %a : i64 to f32
    %n = arith.subf %one, %v : f32
    linalg.yield FLAG : f32
  } -> tensor<2x8xf32>
  %er = tensor.empty() : tensor<2x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%er : tensor<2x4xf32>) -> tensor<2x4xf32>
  %ex = tensor.empty() : tensor<2x8x4xf32>
"""
SUMS = {
    "plain": "%y = linalg.reduce ins(%x : tensor<2x8x4xf32>) outs(%z : tensor<2x4xf32>) dimensions = [1]\n"
             "    (%in: f32, %acc: f32) { %s = arith.addf %in, %acc : f32 linalg.yield %s : f32 }",
    "masked": "%p = linalg.generic {indexing_maps = [#id, #flags, #id], iterator_types = [\"parallel\", \"parallel\", "
              "\"parallel\"]} ins(%x, %f : tensor<2x8x4xf32>, tensor<2x8xf32>) outs(%ex : tensor<2x8x4xf32>) {\n"
              "  ^bb0(%a: f32, %c: f32, %o: f32):\n    %v = arith.mulf %a, %c : f32\n    linalg.yield %v : f32\n"
              "  } -> tensor<2x8x4xf32>\n"
              "  %y = linalg.reduce ins(%p : tensor<2x8x4xf32>) outs(%z : tensor<2x4xf32>) dimensions = [1]\n"
              "    (%in: f32, %acc: f32) { %s = arith.addf %in, %acc : f32 linalg.yield %s : f32 }",
    "product": "%y = linalg.generic {indexing_maps = [#id, #flags, #row], iterator_types = [\"parallel\", "
               "\"reduction\", \"parallel\"]} ins(%x, %f : tensor<2x8x4xf32>, tensor<2x8xf32>) "
               "outs(%z : tensor<2x4xf32>) {\n"
               "  ^bb0(%a: f32, %c: f32, %o: f32):\n    %v = arith.mulf %a, %c : f32\n    %s = arith.addf %v, %o : f32\n"
               "    linalg.yield %s : f32\n  } -> tensor<2x4xf32>",
}
END = "\n  return %y : tensor<2x4xf32>\n}\n"


def outcomes(sum_, flag, role):
    text = BEGIN.replace("FLAG", flag) + "  " + SUMS[sum_] + END
    found, = json.loads(maskir.paths(text, "json", tokens={0: 1}, roles={1: role} if role else {}))
    return [check["outcome"] for check in found["checks"] if check["name"] == "padding"]


# What is 0 at padding, and counts there: by a cosine, as the largest number, beside another summand.
NO_SUMS = {
    "cosine": SUMS["product"].replace("%s = arith.addf %v, %o", "%w = math.cos %v : f32\n    %s = arith.addf %w, %o"),
    "maximum": SUMS["product"].replace("arith.addf", "arith.maximumf"),
    "both": SUMS["masked"].replace("linalg.reduce ins(%p : tensor<2x8x4xf32>) outs(%z : tensor<2x4xf32>) dimensions = "
                                   "[1]\n    (%in: f32, %acc: f32) { %s = arith.addf %in, %acc : f32 linalg.yield %s "
                                   ": f32 }",
                                   "linalg.generic {indexing_maps = [#id, #id, #row], iterator_types = [\"parallel\", "
                                   "\"reduction\", \"parallel\"]} ins(%x, %p : tensor<2x8x4xf32>, tensor<2x8x4xf32>) "
                                   "outs(%z : tensor<2x4xf32>) {\n  ^bb0(%a: f32, %c: f32, %o: f32):\n"
                                   "    %v = arith.addf %a, %c : f32\n    %s = arith.addf %v, %o : f32\n"
                                   "    linalg.yield %s : f32\n  } -> tensor<2x4xf32>"),
}


@pytest.mark.parametrize("sum_", NO_SUMS)
def test_what_is_no_sum_of_tokens(monkeypatch, sum_):
    monkeypatch.setitem(SUMS, "other", NO_SUMS[sum_])
    assert NO_SUMS[sum_] not in (SUMS["product"], SUMS["masked"])
    assert outcomes("other", "%v", "left_padding") == ["unknown"]


@pytest.mark.parametrize("role", ["left_padding", "right_padding"])
@pytest.mark.parametrize("sum_", SUMS)
def test_a_sum_of_tokens(sum_, role):
    assert outcomes(sum_, "%v", role) == ["proven" if sum_ != "plain" else "refuted"]
    # Of the padding only.
    assert outcomes(sum_, "%n", role) == ["unknown" if sum_ == "product" else "refuted"]


def test_an_argument_without_a_role_may_be_a_mask(monkeypatch):
    """What is not said to be padding may hide it all the same."""
    monkeypatch.setitem(globals(), "BEGIN", BEGIN.replace("%m: tensor<2x8xi64>)", "%m: tensor<2x8xi64>, %w: tensor<8x4xf32>)"))
    assert outcomes("plain", "%v", "left_padding") == ["unknown"]


def test_without_a_role_nothing_is_said():
    assert outcomes("plain", "%v", None) == [] and outcomes("masked", "%v", "padding_with_holes") == []


def test_a_mean_has_no_scores_and_no_weights():
    """The sum of what padding makes 0, divided by a number: a sample of padding only is 0, which masks nothing."""
    text = BEGIN.replace("FLAG", "%v") + "  " + SUMS["masked"] + """
  %n = linalg.generic {indexing_maps = [#pair, #pair], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<2x4xf32>) outs(%er : tensor<2x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %eight = arith.constant 8.0 : f32
    %v = arith.divf %a, %eight : f32
    linalg.yield %v : f32
  } -> tensor<2x4xf32>
  return %n : tensor<2x4xf32>
}
"""
    text = "#pair = affine_map<(b, d) -> (b, d)>" + text
    found, = json.loads(maskir.paths(text, "json", tokens={0: 1}, roles={1: "right_padding"}))
    assert [node["step"] for node in found["nodes"]][-1] == "tokens pooled"
