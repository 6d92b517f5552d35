"""Leaks that are not in attention: statistics, convolutions, shifts, scans, routing."""
import numpy as np
import torch
import torch.nn.functional as F
from blocks import D, INF, Attention, Mixer, attend, data, distance, floats, ids, mix_pair, pad, pair, positions
from torch import nn

# --- Statistics over tokens ------------------------------------------------------------------


def mix(name, leak, fixed, **options):
    mix_pair(name, leak, fixed, Mixer, **options)


def dynamic():
    return [floats(dynamic=True)]


def counts(x):
    return (positions(x.shape[1]) + 1)[None, :, None].to(x.dtype)


mix("mean_added", ("the mean over all positions is added", lambda x: x + x.mean(1, keepdim=True)), ("the mean over the positions so far", lambda x: x + x.cumsum(1) / counts(x)), inputs=dynamic)
mix("max_pool", ("the maximum over all positions is added", lambda x: x + x.amax(1, keepdim=True)),
    ("a running maximum by a tril table", lambda x: x + torch.where((distance(x.shape[1], x.shape[1]) >= 0)[None, :, :, None], x[:, None], INF).amax(2)))
mix("squeeze_excite", ("channels gated by a mean over tokens", lambda x: x * torch.sigmoid(x.mean(1, keepdim=True))), ("channels gated by each token", lambda x: x * torch.sigmoid(x)))
mix("last_token_gate", ("a gate from the last token", lambda x: x * torch.sigmoid(x[:, -1:])), ("a gate from the first token", lambda x: x * torch.sigmoid(x[:, :1])), inputs=dynamic)
mix("layer_norm_tokens", ("LayerNorm over tokens and features", lambda x: F.layer_norm(x, x.shape[1:])), ("LayerNorm over features", lambda x: F.layer_norm(x, x.shape[2:])))
mix("instance_norm", ("each feature is normalised over the tokens", lambda x: (x - x.mean(1, keepdim=True)) / torch.sqrt(x.var(1, keepdim=True, unbiased=False) + 1e-5)),
    ("normalised over the tokens so far", lambda x: running_norm(x)))
mix("batch_norm", ("normalised over samples and tokens, as BatchNorm trains", lambda x: (x - x.mean((0, 1))) / torch.sqrt(x.var((0, 1), unbiased=False) + 1e-5)),
    ("RMS norm of each token", lambda x: x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)))
mix("batch_norm_samples", ("each position is normalised over the samples", lambda x: (x - x.mean(0)) / torch.sqrt(x.var(0, unbiased=False) + 1e-5)), ("a running mean that is a constant", lambda x: (x - 0.1) / (0.5 + 1e-5) ** 0.5))
mix("softmax_over_tokens", ("softmax over the positions", lambda x: torch.softmax(x, 1)), ("softmax over the features", lambda x: torch.softmax(x, 2)), inputs=dynamic)
mix("l2_norm_tokens", ("divided by the L2 norm over tokens (cross-covariance attention)", lambda x: F.normalize(x, dim=1)), ("divided by the L2 norm of each token", lambda x: F.normalize(x, dim=2)))
mix("quantized_per_tensor", ("int8 activations with one scale for all tokens", lambda x: quantize(x, (1, 2))), ("int8 activations with a scale for each token", lambda x: quantize(x, 2)))
mix("clip_by_norm", ("clipped by the norm of the sample", lambda x: x / x.pow(2).sum((1, 2), keepdim=True).sqrt().clamp_min(1.0)), ("clipped by the norm of the token", lambda x: x / x.pow(2).sum(2, keepdim=True).sqrt().clamp_min(1.0)))
mix("mean_times_zero", ("a tenth of the mean is added", lambda x: x + 0.1 * x.mean(1, keepdim=True)), ("0 times the mean is added", lambda x: x + 0.0 * x.mean(1, keepdim=True)))
mix("mean_cancels", ("the mean is added, half of it is taken away", lambda x: x + (x.mean(1, keepdim=True) - 0.5 * x.mean(1, keepdim=True))), ("the mean minus itself is added", lambda x: x + (x.mean(1, keepdim=True) - x.mean(1, keepdim=True))))


def running_norm(x):
    mean = x.cumsum(1) / counts(x)
    return (x - mean) / torch.sqrt((x * x).cumsum(1) / counts(x) - mean * mean + 1e-3)


def quantize(x, dims):
    scale = x.abs().amax(dims, keepdim=True) / 127 + 1e-8
    return torch.clamp(torch.round(x / scale), -127, 127) * scale


# --- Order, shifts, convolutions -----------------------------------------------------------------

mix("cumsum_flipped", ("a cumulative sum from the end", lambda x: x.flip(1).cumsum(1).flip(1)), ("a cumulative sum", lambda x: x.cumsum(1)), inputs=dynamic)
mix("cumsum_of_flipped", ("flip without flipping back", lambda x: x.flip(1).cumsum(1)), ("flip twice, then sum", lambda x: x.flip(1).flip(1).cumsum(1)))
mix("suffix_sum", ("total - cumulative sum: a sum of what follows", lambda x: x.sum(1, keepdim=True) - x.cumsum(1)), ("cumulative sum - x: a sum of what comes before", lambda x: x.cumsum(1) - x))
mix("roll_one", ("roll(1): the last token wraps to position 0", lambda x: x + x.roll(1, 1)), ("shifted by one, 0 comes in", lambda x: x + F.pad(x, (0, 0, 1, 0))[:, :-1]))
mix("token_shift", ("RWKV's token shift the wrong way", lambda x: 0.5 * x + 0.5 * shift(x, -1)), ("RWKV's token shift", lambda x: 0.5 * x + 0.5 * shift(x, 1)), inputs=dynamic)
mix("difference", ("x[t + 1] - x[t]", lambda x: F.pad(x[:, 1:] - x[:, :-1], (0, 0, 0, 1))), ("x[t] - x[t - 1]", lambda x: F.pad(x[:, 1:] - x[:, :-1], (0, 0, 1, 0))))
mix("mean_pool_blocks", ("pairs averaged and repeated (an hourglass)", lambda x: hourglass(x)), ("the same, shifted right by one first", lambda x: hourglass(F.pad(x, (0, 0, 1, 0))[:, :-1])))
mix("blockwise_reverse", ("each block of 4 is reversed", lambda x: x.view(x.shape[0], -1, 4, D).flip(2).reshape(x.shape)), ("each block of 4 is summed up so far", lambda x: x.view(x.shape[0], -1, 4, D).cumsum(2).reshape(x.shape)))
mix("transpose_view", ("view without transposing back: tokens and features swap", lambda x: x.transpose(1, 2).reshape(x.shape)), ("transposed twice", lambda x: x.transpose(1, 2).transpose(1, 2)))


def shift(x, by):
    """Later by one, or earlier (torch-mlir pads by -1 wrongly)."""
    zero = torch.zeros_like(x[:, :1])
    return torch.cat([zero, x[:, :-1]], 1) if by > 0 else torch.cat([x[:, 1:], zero], 1)


def hourglass(x):
    B, S, features = x.shape
    small = x.reshape(B, S // 2, 2, features).mean(2)
    return small[:, :, None].expand(B, S // 2, 2, features).reshape(B, S, features)


class Conv(nn.Module):
    """A convolution over tokens, after padding them on both sides."""

    def __init__(self, left, right, kernel=3, groups=1, dilation=1, cut=False):
        super().__init__()
        self.conv = nn.Conv1d(D, D, kernel, groups=groups, dilation=dilation)
        self.sides, self.cut = (left, right), cut

    def forward(self, x):
        y = self.conv(F.pad(x.transpose(1, 2), self.sides))
        return x + F.gelu(y[..., :x.shape[1]] if self.cut else y).transpose(1, 2)


pair("conv_same", ("kernel 3, padded by 1 on both sides", lambda: Conv(1, 1)), ("kernel 3, padded by 2 on the left", lambda: Conv(2, 0)))
pair("conv_depthwise", ("depthwise, kernel 4, padded 2 and 1", lambda: Conv(2, 1, 4, D)), ("depthwise, kernel 4, padded by 3 on the left", lambda: Conv(3, 0, 4, D)), dynamic)
pair("conv_dilated", ("kernel 3, dilation 2, padded by 3 and 1: off by one", lambda: Conv(3, 1, dilation=2)), ("kernel 3, dilation 2, padded by 4 on the left", lambda: Conv(4, 0, dilation=2)))
pair("conv_cut", ("kernel 4, padded by 3 on both sides, the first S of the results but one kept too few on the left", lambda: Conv(2, 3, 4, D, cut=True)), ("kernel 4, padded by 3 on both sides, the first S kept (Mamba)", lambda: Conv(3, 3, 4, D, cut=True)))


class AvgPool(nn.Module):
    def __init__(self, sides):
        super().__init__()
        self.into, self.sides = nn.Linear(D, D), sides

    def forward(self, x):
        return x + F.avg_pool1d(F.pad(self.into(x).transpose(1, 2), self.sides), 3, 1).transpose(1, 2)


pair("avg_pool", ("an average of 3, centred", lambda: AvgPool((1, 1))), ("an average of the last 3", lambda: AvgPool((2, 0))))


class TokenMix(nn.Module):
    """A matrix over tokens: MLP-Mixer, gMLP's spatial gate."""

    def __init__(self, causal, gate):
        super().__init__()
        self.table = nn.Parameter(torch.zeros(8, 8))
        self.value = nn.Linear(D, 2 * D)
        self.causal, self.gate = causal, gate

    def forward(self, x):
        table = self.table.tril() if self.causal else self.table
        u, v = self.value(x).chunk(2, -1)
        return x + (u * torch.einsum("qk,bkd->bqd", table, v) if self.gate else torch.einsum("qk,bkd->bqd", table, v) + u)


pair("mlp_mixer", ("a full matrix over tokens", lambda: TokenMix(False, False)), ("its lower triangle", lambda: TokenMix(True, False)))
pair("gmlp_gate", ("a spatial gate with a full matrix", lambda: TokenMix(False, True)), ("a spatial gate with the lower triangle", lambda: TokenMix(True, True)))
mix("hartley_mixing", ("a Fourier-like transform over tokens (FNet)", lambda x: torch.einsum("qk,bkd->bqd", hartley(x.shape[1]), x)), ("its lower triangle", lambda x: torch.einsum("qk,bkd->bqd", hartley(x.shape[1]).tril(), x)))


def hartley(n):
    angle = 2 * torch.pi * positions(n)[:, None] * positions(n)[None] / n
    return torch.cos(angle) + torch.sin(angle)


# --- Linear attention, decay, state spaces ----------------------------------------------------------


def phi(x):
    return F.elu(x) + 1


def linear_scan(q, k, v, causal):
    q, k = phi(q), phi(k)
    outer = k[..., :, None] * v[..., None, :]
    state, total = (outer.cumsum(2), k.cumsum(2)) if causal else (outer.sum(2, keepdim=True), k.sum(2, keepdim=True))
    return (q[..., :, None] * state).sum(-2) / (q * total).sum(-1, keepdim=True)


def linear_matrix(q, k, v, sum_visible):
    weights = phi(q) @ phi(k).transpose(-2, -1)
    visible = weights.tril()
    return visible @ v / (visible if sum_visible else weights).sum(-1, keepdim=True)


mix_pair("linear_attention", ("phi(q) times the state of all tokens", lambda q, k, v: linear_scan(q, k, v, False)), ("phi(q) times a cumulative sum", lambda q, k, v: linear_scan(q, k, v, True)), inputs=dynamic)
mix_pair("linear_attention_matrix", ("divided by the sum over all keys", lambda q, k, v: linear_matrix(q, k, v, False)), ("divided by the sum of the lower triangle", lambda q, k, v: linear_matrix(q, k, v, True)))


def retention(q, k, v, causal):
    d = distance(q.shape[2], k.shape[2]).float()
    decay = 0.9 ** d.abs()
    return (q @ k.transpose(-2, -1) * (torch.where(d >= 0, decay, 0.0) if causal else decay)) @ v


mix_pair("retention", ("decay 0.9^|q - kv| without the triangle", lambda q, k, v: retention(q, k, v, False)), ("decay 0.9^(q - kv) where kv <= q, else 0 (RetNet)", lambda q, k, v: retention(q, k, v, True)), inputs=dynamic)
mix_pair("retention_tril_of_exp", ("exp(-0.1 |q - kv|), tril(1)", lambda q, k, v: (q @ k.transpose(-2, -1) * torch.exp(-0.1 * distance(q.shape[2], k.shape[2]).abs()).tril(1)) @ v), ("tril(exp(-0.1 (q - kv)))", lambda q, k, v: (q @ k.transpose(-2, -1) * torch.exp(-0.1 * distance(q.shape[2], k.shape[2])).tril()) @ v))
mix_pair("retention_group_norm", ("retention, then normalised over heads, tokens and features", lambda q, k, v: F.layer_norm(retention(q, k, v, True), (2, q.shape[2], 4))), ("retention, then normalised over the features of a head", lambda q, k, v: F.layer_norm(retention(q, k, v, True), (4,))))


class StateSpace(nn.Module):
    """Mamba 2's matrix form: exp(segsum(A)) of a decay that the data gives."""

    def __init__(self, causal):
        super().__init__()
        self.b, self.c, self.a = nn.Linear(D, 4), nn.Linear(D, 4), nn.Linear(D, 1)
        self.causal = causal

    def forward(self, x):
        total = -F.softplus(self.a(x))[..., 0].cumsum(1)
        difference = total[:, :, None] - total[:, None, :]
        hidden = distance(x.shape[1], x.shape[1]) < 0
        decay = torch.exp(difference.masked_fill(hidden, INF)) if self.causal else torch.exp(-difference.abs())
        return x + (self.c(x) @ self.b(x).transpose(1, 2) * decay) @ x


pair("state_space_matrix", ("exp(-|segsum|) without the triangle", lambda: StateSpace(False)), ("exp(segsum with -inf above the diagonal) (Mamba 2)", lambda: StateSpace(True)))


class Recurrence(nn.Module):
    """A loop over tokens, which the export unrolls."""

    def __init__(self, order, step):
        super().__init__()
        self.k, self.v, self.r = nn.Linear(D, D), nn.Linear(D, D), nn.Linear(D, D)
        self.decay, self.first = nn.Parameter(torch.zeros(D)), nn.Parameter(torch.zeros(D))
        self.order, self.step = order, step

    def forward(self, x):
        results, state = [None] * x.shape[1], None
        for t in self.order(x.shape[1]):
            results[t], state = self.step(self, x[:, t], state)
        return torch.stack(results, 1)


def wkv(self, x, state):
    """RWKV 4: a weighted mean with a decay for each feature."""
    top, bottom, most = state or (torch.zeros_like(x), torch.zeros_like(x), torch.full_like(x, -1e38))
    k, v, decay = self.k(x), self.v(x), -torch.exp(self.decay)
    high = torch.maximum(most, k + self.first)
    a, b = torch.exp(most - high), torch.exp(k + self.first - high)
    result = torch.sigmoid(self.r(x)) * (a * top + b * v) / (a * bottom + b)
    high = torch.maximum(most + decay, k)
    a, b = torch.exp(most + decay - high), torch.exp(k - high)
    return result, (a * top + b * v, a * bottom + b, high)


def gated(self, x, state):
    """A minimal gated recurrence (minGRU, HGRN)."""
    gate = torch.sigmoid(self.k(x))
    state = (1 - gate) * (torch.zeros_like(x) if state is None else state) + gate * self.v(x)
    return state * self.r(x), state


def delta(self, x, state):
    """DeltaNet: the state of a key is replaced."""
    k = F.normalize(self.k(x), dim=-1)
    state = torch.zeros(x.shape[0], D, D) if state is None else state
    state = state + k[:, :, None] * (self.v(x) - (k[:, :, None] * state).sum(1))[:, None]
    return (self.r(x)[:, :, None] * state).sum(1), state


def backward(n):
    return range(n - 1, -1, -1)


for name, step in (("rwkv", wkv), ("gated_recurrence", gated), ("delta_rule", delta)):
    pair(name, (f"{step.__doc__.splitlines()[0]} From the last token to the first.", lambda step=step: Recurrence(backward, step)),
         (f"{step.__doc__.splitlines()[0]} From the first token to the last.", lambda step=step: Recurrence(range, step)), length=5)


class Recurrent(nn.Module):
    def __init__(self, kind, both):
        super().__init__()
        self.rnn = kind(D, 4, batch_first=True, bidirectional=both)

    def forward(self, x):
        return self.rnn(x)[0]


pair("gru", ("nn.GRU, bidirectional", lambda: Recurrent(nn.GRU, True)), ("nn.GRU", lambda: Recurrent(nn.GRU, False)), length=5)
pair("lstm", ("nn.LSTM, bidirectional", lambda: Recurrent(nn.LSTM, True)), ("nn.LSTM", lambda: Recurrent(nn.LSTM, False)), length=5)

# --- Routing --------------------------------------------------------------------------------------


class Experts(nn.Module):
    def __init__(self, route):
        super().__init__()
        self.router = nn.Linear(D, 4, bias=False)
        self.experts = nn.Parameter(torch.zeros(4, D, D))
        self.route = route

    def forward(self, x):
        weights = self.route(torch.softmax(self.router(x), -1))  # [B, S, E]
        return x + torch.einsum("bse,bsd,edf->bsf", weights, x, self.experts)


def rank(p, dim):
    """How many are higher along a dimension; of equals, the first is the higher one."""
    other, self_ = p.unsqueeze(dim), p.unsqueeze(dim + 1)
    return (other > self_).long().sum(dim + 1)


def with_capacity(p, first_come):
    """Switch: one expert a token; an expert takes its first 2 tokens, or its 2 best ones."""
    chosen = p * (rank(p, 2) < 1)
    place = ((chosen > 0).long().cumsum(1) - 1) if first_come else rank(chosen, 1)
    return chosen * (place < 2)


pair("expert_choice", ("each expert takes its 3 best tokens", lambda: Experts(lambda p: p * (rank(p, 1) < 3))), ("each token takes its 2 best experts", lambda: Experts(lambda p: p * (rank(p, 2) < 2))))
pair("expert_capacity", ("an expert keeps its 2 best tokens", lambda: Experts(lambda p: with_capacity(p, False))), ("an expert keeps its first 2 tokens", lambda: Experts(lambda p: with_capacity(p, True))))
pair("balanced_router", ("routing divided by the load of each expert over all tokens", lambda: Experts(lambda p: p / p.mean(1, keepdim=True))), ("routing divided by the load so far", lambda: Experts(lambda p: p / (p.cumsum(1) / (positions(8) + 1)[None, :, None]))))
pair("mixture_of_depths", ("the 4 tokens with the highest scores take part", lambda: Depths(lambda s: rank(s, 1) < 4)), ("tokens with a score above 0 take part", lambda: Depths(lambda s: s > 0)))


class Depths(nn.Module):
    def __init__(self, choose):
        super().__init__()
        self.score, self.block = nn.Linear(D, 1), nn.Linear(D, D)
        self.choose = choose

    def forward(self, x):
        s = self.score(x)
        return torch.where(self.choose(s), x + torch.tanh(s) * self.block(x), x)


# --- Ids ------------------------------------------------------------------------------------------


class Embedded(nn.Module):
    """Embeddings and one attention; `treat` gives embeddings and a mask of the ids."""

    def __init__(self, treat):
        super().__init__()
        self.tokens, self.places = nn.Embedding(32, D), nn.Embedding(20, D)
        self.attention, self.treat = Attention(), treat

    def forward(self, ids, *more):
        x, mask = self.treat(self, ids, *more)
        return x + self.attention.merge(attend(*self.attention.heads(x), mask))


def causal(ids):
    return (distance(ids.shape[1], ids.shape[1]) >= 0)[None, None]


def placed(model, ids, places):
    return model.tokens(ids) + model.places(places), causal(ids)


def shifted(model, ids, shift):
    """Teacher forcing: position p predicts token p."""
    before = F.pad(ids, (1, 0))[:, :-1] if shift else ids
    return model.tokens(before), causal(ids)


def few_ids():
    """Ids of which many are 0, the padding."""
    token = ids()
    token.make = lambda S: np.random.randint(0, 3, (2, S)) * np.random.randint(1, 11, (2, S))
    return [token]


pair("length_from_ids", ("places counted from the number of all ids that are no padding", lambda: Embedded(lambda m, ids: placed(m, ids, positions(ids.shape[1])[None] + (ids == 0).long().sum(1, keepdim=True)))),
     ("places counted by a cumulative sum", lambda: Embedded(lambda m, ids: placed(m, ids, (ids != 0).long().cumsum(1)))), few_ids)
pair("mask_from_ids", ("queries of padding see all: a finite fill", lambda: Embedded(lambda m, ids: (m.tokens(ids), (causal(ids) & (ids != 0)[:, None, None]) | (ids == 0)[:, None, :, None]))),
     ("causal, key no padding, or the token itself", lambda: Embedded(lambda m, ids: (m.tokens(ids), (causal(ids) & (ids != 0)[:, None, None]) | torch.eye(ids.shape[1], dtype=torch.bool)))), few_ids)
pair("documents_from_ids", ("tokens before the last separator see one another, and the rest", lambda: Embedded(lambda m, ids: (m.tokens(ids), same(ends_ahead(ids) > 0) & causal(ids)))),
     ("documents are counted by a cumulative sum of separators", lambda: Embedded(lambda m, ids: (m.tokens(ids), same((ids == 0).long().cumsum(1)) & causal(ids)))), few_ids)
pair("documents_counted_back", ("documents are counted from the end, and the number is embedded", lambda: Embedded(lambda m, ids: (m.tokens(ids) + m.places(ends_ahead(ids)), same(ends_ahead(ids)) & causal(ids)))),
     ("documents are counted from the end: whether two are the same depends only on separators between them", lambda: Embedded(lambda m, ids: (m.tokens(ids), same(ends_ahead(ids)) & causal(ids)))), few_ids)
pair("no_shift_right", ("labels embedded without a shift: position p sees the label p", lambda: Embedded(lambda m, ids: shifted(m, ids, False))), ("shifted right by one", lambda: Embedded(lambda m, ids: shifted(m, ids, True))), lambda: [ids()], strict=True)
pair("next_token_added", ("the embedding of the next token is added (a label that leaks)", lambda: Embedded(lambda m, ids: (m.tokens(ids) + shift(m.tokens(ids), -1), causal(ids)))),
     ("the embedding of the token before is added (a bigram)", lambda: Embedded(lambda m, ids: (m.tokens(ids) + shift(m.tokens(ids), 1), causal(ids)))), lambda: [ids(dynamic=True)], max_length=18)


def ends_ahead(ids):
    return (ids == 0).long().flip(1).cumsum(1).flip(1)


def same(document):
    return (document[:, :, None] == document[:, None, :])[:, None]


def last_valid(model, ids, mask):
    x = model.tokens(ids)
    chosen = torch.gather(x, 1, (mask.sum(1) - 1)[:, None, None].expand(-1, 1, D))
    return x + chosen, causal(ids)


def with_mask():
    return [ids(), data("mask", lambda S: pad([0, 3], S, True))]


MASKS = {"variants": lambda S: {"left padding": {}, "none": {"mask": pad([0, 0], S, True)}, "right padding": {"mask": pad([2, 0], S, False)}}}
pair("last_valid_token", ("the token mask.sum - 1 is added to all", lambda: Embedded(last_valid)), ("the first token is added to all", lambda: Embedded(first_token)), with_mask, **MASKS)
pair("masked_mean", ("the mean of valid tokens is added", lambda: Embedded(lambda m, ids, mask: masked_mean(m, ids, mask, False))), ("the mean of valid tokens so far is added", lambda: Embedded(lambda m, ids, mask: masked_mean(m, ids, mask, True))), with_mask, **MASKS)


def first_token(model, ids, mask):
    x = model.tokens(ids) * mask[..., None]
    return x + x[:, :1], causal(ids)


def masked_mean(model, ids, mask, so_far):
    x, m = model.tokens(ids), mask[..., None].float()
    mean = (x * m).cumsum(1) / m.cumsum(1).clamp_min(1) if so_far else (x * m).sum(1, keepdim=True) / m.sum(1, keepdim=True).clamp_min(1)
    return x + mean, causal(ids)

