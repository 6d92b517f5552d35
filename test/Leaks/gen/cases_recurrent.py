"""Linear attention, decay, state spaces, recurrences."""

import torch
import torch.nn.functional as F
from blocks import INF, D, distance, dynamic, mix_pair, pair
from torch import nn


def phi(x):
    return F.elu(x) + 1


def linear_scan(q, k, v, causal):
    q, k = phi(q), phi(k)
    outer = k[..., :, None] * v[..., None, :]
    state, total = (
        (outer.cumsum(2), k.cumsum(2)) if causal else (outer.sum(2, keepdim=True), k.sum(2, keepdim=True))
    )
    return (q[..., :, None] * state).sum(-2) / (q * total).sum(-1, keepdim=True)


def linear_matrix(q, k, v, sum_visible):
    weights = phi(q) @ phi(k).transpose(-2, -1)
    visible = weights.tril()
    return visible @ v / (visible if sum_visible else weights).sum(-1, keepdim=True)


mix_pair(
    "linear_attention",
    ("phi(q) times the state of all tokens", lambda q, k, v: linear_scan(q, k, v, False)),
    ("phi(q) times a cumulative sum", lambda q, k, v: linear_scan(q, k, v, True)),
    inputs=dynamic,
)
mix_pair(
    "linear_attention_matrix",
    ("divided by the sum over all keys", lambda q, k, v: linear_matrix(q, k, v, False)),
    ("divided by the sum of the lower triangle", lambda q, k, v: linear_matrix(q, k, v, True)),
)


def retention(q, k, v, causal):
    d = distance(q.shape[2], k.shape[2]).float()
    decay = 0.9 ** d.abs()
    return (q @ k.transpose(-2, -1) * (torch.where(d >= 0, decay, 0.0) if causal else decay)) @ v


mix_pair(
    "retention",
    ("decay 0.9^|q - kv| without the triangle", lambda q, k, v: retention(q, k, v, False)),
    ("decay 0.9^(q - kv) where kv <= q, else 0 (RetNet)", lambda q, k, v: retention(q, k, v, True)),
    inputs=dynamic,
)
mix_pair(
    "retention_tril_of_exp",
    (
        "exp(-0.1 |q - kv|), tril(1)",
        lambda q, k, v: (
            (q @ k.transpose(-2, -1) * torch.exp(-0.1 * distance(q.shape[2], k.shape[2]).abs()).tril(1)) @ v
        ),
    ),
    (
        "tril(exp(-0.1 (q - kv)))",
        lambda q, k, v: (
            (q @ k.transpose(-2, -1) * torch.exp(-0.1 * distance(q.shape[2], k.shape[2])).tril()) @ v
        ),
    ),
)
mix_pair(
    "retention_group_norm",
    (
        "retention, then normalised over heads, tokens and features",
        lambda q, k, v: F.layer_norm(retention(q, k, v, True), (2, q.shape[2], 4)),
    ),
    (
        "retention, then normalised over the features of a head",
        lambda q, k, v: F.layer_norm(retention(q, k, v, True), (4,)),
    ),
)


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
        decay = (
            torch.exp(difference.masked_fill(hidden, INF)) if self.causal else torch.exp(-difference.abs())
        )
        return x + (self.c(x) @ self.b(x).transpose(1, 2) * decay) @ x


pair(
    "state_space_matrix",
    ("exp(-|segsum|) without the triangle", lambda: StateSpace(False)),
    ("exp(segsum with -inf above the diagonal) (Mamba 2)", lambda: StateSpace(True)),
)


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
    pair(
        name,
        (
            f"{step.__doc__.splitlines()[0]} From the last token to the first.",
            lambda step=step: Recurrence(backward, step),
        ),
        (
            f"{step.__doc__.splitlines()[0]} From the first token to the last.",
            lambda step=step: Recurrence(range, step),
        ),
        length=5,
    )


class Recurrent(nn.Module):
    def __init__(self, kind, both):
        super().__init__()
        self.rnn = kind(D, 4, batch_first=True, bidirectional=both)

    def forward(self, x):
        return self.rnn(x)[0]


pair(
    "gru",
    ("nn.GRU, bidirectional", lambda: Recurrent(nn.GRU, True)),
    ("nn.GRU", lambda: Recurrent(nn.GRU, False)),
    length=5,
)
pair(
    "lstm",
    ("nn.LSTM, bidirectional", lambda: Recurrent(nn.LSTM, True)),
    ("nn.LSTM", lambda: Recurrent(nn.LSTM, False)),
    length=5,
)
