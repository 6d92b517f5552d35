"""Hugging Face models with tiny configurations; a bug is a patch of one function or one option."""

import importlib

import numpy as np
import torch
from blocks import data, floats, ids, pad, pair
from routes import version

V = f"transformers {version('transformers')}"
COMMON = dict(vocab_size=32, use_cache=False)
LLAMA = dict(
    COMMON,
    hidden_size=8,
    intermediate_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    num_key_value_heads=1,
    head_dim=4,
    max_position_embeddings=32,
)
GPT2 = dict(
    COMMON,
    n_positions=16,
    n_embd=8,
    n_layer=1,
    n_head=2,
    n_inner=16,
    attn_pdrop=0.0,
    resid_pdrop=0.0,
    embd_pdrop=0.0,
)
BERT = dict(
    vocab_size=32,
    hidden_size=8,
    intermediate_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    max_position_embeddings=16,
    hidden_dropout_prob=0.0,
    attention_probs_dropout_prob=0.0,
)
GEMMA2 = dict(
    LLAMA,
    sliding_window=3,
    layer_types=["full_attention"],
    query_pre_attn_scalar=4,
    attn_logit_softcapping=2.0,
)
MAMBA = dict(
    vocab_size=32,
    hidden_size=8,
    state_size=2,
    num_hidden_layers=1,
    conv_kernel=3,
    expand=1,
    time_step_rank=2,
    use_cache=False,
    use_mambapy=False,
)


class Wrapped(torch.nn.Module):
    def __init__(self, model, call):
        super().__init__()
        self.model, self.call = model, call

    def forward(self, *inputs):
        return self.call(self.model, *inputs)


def call_plain(model, ids):
    return model(input_ids=ids).last_hidden_state


def call_masked(model, ids, mask):
    return model(input_ids=ids, attention_mask=mask).last_hidden_state


def hf(name, config, implementation="eager", call=call_plain, patch=None, after=None):
    """What makes `name`Model; `patch(module of its source)` changes functions first."""

    def make():
        import transformers

        transformers.logging.set_verbosity_error()
        options = getattr(transformers, f"{name}Config")(**config)
        options._attn_implementation = implementation
        kind = getattr(transformers, f"{name}Model")
        if patch:
            patch(importlib.import_module(kind.__module__))
        model = kind(options, add_pooling_layer=False) if name == "Bert" else kind(options)
        if after:
            after(model)
        return Wrapped(model, call)

    return make


def no_mask(module):
    module.create_causal_mask = lambda *args, **kwargs: None


def ored(module):
    """Sees the past, or all within 2: HF's or_mask_function."""
    original = module.create_causal_mask
    module.create_causal_mask = lambda *args, **kwargs: original(
        *args, **kwargs, or_mask_function=lambda b, h, q, kv: abs(q - kv) <= 2
    )


def anded(module):
    original = module.create_causal_mask
    module.create_causal_mask = lambda *args, **kwargs: original(
        *args, **kwargs, and_mask_function=lambda b, h, q, kv: abs(q - kv) <= 2
    )


def softcap_last(module):
    """The mask is added before the softcap."""

    def eager(
        attention, query, key, value, attention_mask, dropout=0.0, scaling=None, softcap=None, **kwargs
    ):
        key, value = (
            module.repeat_kv(key, attention.num_key_value_groups),
            module.repeat_kv(value, attention.num_key_value_groups),
        )
        weights = query @ key.transpose(2, 3) * scaling + attention_mask
        weights = torch.tanh(weights / softcap) * softcap
        weights = torch.softmax(weights, -1, dtype=torch.float32).to(query.dtype)
        return (weights @ value).transpose(1, 2).contiguous(), weights

    module.eager_attention_forward = eager


def future_positions(module):
    module.create_causal_mask = lambda config=None, inputs_embeds=None, **kwargs: torch.triu(
        torch.full((inputs_embeds.shape[1],) * 2, torch.finfo(inputs_embeds.dtype).min), 2
    )[None, None]


def padding_inputs(left, role="data"):
    return lambda: [ids(), data("attention_mask", lambda S: pad([0, 3], S, left), role)]


def shifted(model, labels):
    from transformers.models.bart.modeling_bart import shift_tokens_right

    return call_plain(model, shift_tokens_right(labels, 1, 2))


def unshifted(model, labels):
    return call_plain(model, labels)


def late_convolution(module):
    """The convolution's results are cut one place too late."""

    def convolve(states, weight, bias=None, activation=None, **kwargs):
        pad = weight.shape[-1] - 1
        out = torch.nn.functional.conv1d(
            states, weight.unsqueeze(1), bias, padding=pad, groups=states.shape[1]
        )[:, :, 1 : states.shape[-1] + 1]
        return torch.nn.functional.silu(out) if activation else out

    module.causal_conv1d_fn = convolve


def plain(inputs=lambda: [ids(samples=1)], **options):
    return {"inputs": inputs, "source": V, **options}


dyn = plain(lambda: [ids(samples=1, dynamic=True)], max_length=15)
pair(
    "hf_bert_decoder",
    ("BertModel without is_decoder", hf("Bert", BERT)),
    ("BertModel with is_decoder=True", hf("Bert", dict(BERT, is_decoder=True, use_cache=False))),
    **plain(),
)
pair(
    "hf_gpt2_no_mask",
    ("GPT2Model, create_causal_mask gives None", hf("GPT2", GPT2, patch=no_mask)),
    ("GPT2Model, eager", hf("GPT2", GPT2)),
    **dyn,
)
pair(
    "hf_llama_or_mask",
    ("LlamaModel, or_mask_function |q - kv| <= 2", hf("Llama", LLAMA, "sdpa", patch=ored)),
    ("LlamaModel, and_mask_function |q - kv| <= 2", hf("Llama", LLAMA, "sdpa", patch=anded)),
    **plain(),
)
pair(
    "hf_llama_triu_two",
    ("LlamaModel, an additive mask triu(2) of its own", hf("Llama", LLAMA, patch=future_positions)),
    ("LlamaModel, eager", hf("Llama", LLAMA)),
    **plain(),
)
pair(
    "hf_gemma2_softcap",
    ("Gemma2Model, mask before the softcap", hf("Gemma2", GEMMA2, patch=softcap_last)),
    ("Gemma2Model, eager", hf("Gemma2", GEMMA2)),
    **plain(),
)
pair(
    "hf_labels_not_shifted",
    ("GPT2Model on labels that are not shifted", hf("GPT2", GPT2, call=unshifted)),
    ("GPT2Model on shift_tokens_right(labels) (BART's function)", hf("GPT2", GPT2, call=shifted)),
    **plain(),
    strict=True,
)
pair(
    "hf_qwen2_left_padding",
    (
        "Qwen2Model, eager, left padding: rows of padding average all keys",
        hf("Qwen2", LLAMA, call=call_masked),
    ),
    ("Qwen2Model, SDPA, left padding", hf("Qwen2", LLAMA, "sdpa", call=call_masked)),
    **plain(
        padding_inputs(True, "left_padding"),
        live="attention_mask",
        variants=lambda S: {"left padding": {}, "none": {"attention_mask": np.ones((2, S), np.int64)}},
    ),
)
pair(
    "hf_mamba",
    ("MambaModel, the convolution cut one place too late", hf("Mamba", MAMBA, patch=late_convolution)),
    ("MambaModel, slow path", hf("Mamba", MAMBA)),
    **plain(),
    length=5,
)

# --- Models without softmax attention -----------------------------------------------------------

RWKV = dict(
    COMMON,
    context_length=16,
    hidden_size=8,
    attention_hidden_size=8,
    intermediate_size=16,
    num_hidden_layers=2,
)
LFM2 = dict(
    COMMON,
    hidden_size=8,
    intermediate_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    num_key_value_heads=1,
    conv_L_cache=3,
    block_auto_adjust_ff_dim=False,
    layer_types=["conv"],
    max_position_embeddings=32,
)
MAMBA2 = dict(
    COMMON,
    hidden_size=8,
    state_size=4,
    num_hidden_layers=1,
    conv_kernel=3,
    expand=1,
    num_heads=2,
    head_dim=4,
    n_groups=1,
    chunk_size=4,
)


class Shift(torch.nn.Module):
    """In the place of RWKV's ZeroPad2d, whose negative padding torch-mlir exports wrongly."""

    def __init__(self, by):
        super().__init__()
        self.by = by

    def forward(self, x):
        zero = torch.zeros_like(x[:, :1])
        return torch.cat([zero, x[:, :-1]], 1) if self.by > 0 else torch.cat([x[:, 1:], zero], 1)


def shifts(by):
    def change(model):
        for block in model.blocks:
            block.attention.time_shift = block.feed_forward.time_shift = Shift(by)

    return change


class Lightning(torch.nn.Module):
    """MiniMax's linear attention; its decay inside a block is a table."""

    def __init__(self, causal):
        super().__init__()
        from transformers import MiniMaxConfig
        from transformers.models.minimax.modeling_minimax import MiniMaxLightningAttention

        config = MiniMaxConfig(
            vocab_size=32,
            hidden_size=8,
            num_attention_heads=2,
            num_key_value_heads=2,
            head_dim=4,
            num_hidden_layers=2,
            block_size=4,
            layer_types=["linear_attention"] * 2,
        )
        self.attention = MiniMaxLightningAttention(config, 0)
        if not causal:
            table = self.attention.diagonal_decay
            self.attention.diagonal_decay = table + table.transpose(-1, -2).triu(1)

    def forward(self, x):
        return self.attention(x, None, None)[0]


class DeltaRule(torch.nn.Module):
    """Qwen 3 Next's gated delta rule in chunks of 4."""

    def __init__(self, both):
        super().__init__()
        self.qkv, self.gates, self.both = torch.nn.Linear(8, 24), torch.nn.Linear(8, 4), both

    def rule(self, x):
        from transformers.models.qwen3_next.modeling_qwen3_next import torch_chunk_gated_delta_rule

        q, k, v = self.qkv(x).view(*x.shape[:2], 3, 2, 4).unbind(2)
        decay, beta = self.gates(x).chunk(2, -1)
        out, _ = torch_chunk_gated_delta_rule(
            q,
            k,
            v,
            -torch.nn.functional.softplus(decay),
            torch.sigmoid(beta),
            chunk_size=4,
            use_qk_l2norm_in_kernel=True,
        )
        return out.reshape(x.shape)

    def forward(self, x):
        return self.rule(x) + (self.rule(x.flip(1)).flip(1) if self.both else 0.0)


pair(
    "hf_rwkv",
    ("RwkvModel, the token shift the wrong way", hf("Rwkv", RWKV, after=shifts(-1))),
    ("RwkvModel", hf("Rwkv", RWKV, after=shifts(1))),
    **plain(),
    length=3,
)
pair(
    "hf_lfm2_conv",
    ("Lfm2Model, the short convolution cut one place too late", hf("Lfm2", LFM2, patch=late_convolution)),
    ("Lfm2Model, a short convolution", hf("Lfm2", LFM2)),
    **plain(),
)
pair(
    "hf_mamba2",
    ("Mamba2Model, the convolution cut one place too late", hf("Mamba2", MAMBA2, patch=late_convolution)),
    ("Mamba2Model, chunks of 4", hf("Mamba2", MAMBA2)),
    **plain(),
)
pair(
    "hf_minimax_lightning",
    ("MiniMaxLightningAttention, a symmetric table of decay", lambda: Lightning(False)),
    ("MiniMaxLightningAttention, blocks of 4", lambda: Lightning(True)),
    **plain(lambda: [floats()]),
)
pair(
    "hf_gated_delta_rule",
    ("Qwen 3 Next's gated delta rule, forward and backward added", lambda: DeltaRule(True)),
    ("Qwen 3 Next's gated delta rule, chunks of 4", lambda: DeltaRule(False)),
    **plain(lambda: [floats(samples=1)]),
)
