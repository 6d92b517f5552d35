"""More Hugging Face models with tiny configurations: one mask, one bias or one kind of position each."""

import numpy as np
import torch
from blocks import data, ids, pair
from cases_hf import COMMON, LLAMA, V, future_positions, hf, ored, padding_inputs, plain

TWO = dict(LLAMA, num_hidden_layers=2)
WINDOW = dict(LLAMA, sliding_window=3)
GEMMA3 = dict(
    TWO, sliding_window=3, layer_types=["sliding_attention", "full_attention"], query_pre_attn_scalar=4
)
HEADS = dict(COMMON, num_hidden_layers=1, num_attention_heads=2, hidden_size=8)
MULTI_HEAD = dict(HEADS, intermediate_size=16, max_position_embeddings=32)
GPTJ = dict(
    COMMON,
    n_embd=8,
    n_layer=1,
    n_head=2,
    n_inner=16,
    rotary_dim=4,
    n_positions=16,
    resid_pdrop=0.0,
    embd_pdrop=0.0,
    attn_pdrop=0.0,
)
GPT_NEO = dict(
    COMMON,
    hidden_size=8,
    num_layers=2,
    num_heads=2,
    attention_types=[[["global", "local"], 1]],
    window_size=3,
    max_position_embeddings=16,
    intermediate_size=16,
    resid_dropout=0.0,
    embed_dropout=0.0,
    attention_dropout=0.0,
)
OPT = dict(HEADS, ffn_dim=16, max_position_embeddings=32, word_embed_proj_dim=8, dropout=0.0)
XGLM = dict(
    COMMON,
    d_model=8,
    ffn_dim=16,
    num_layers=1,
    attention_heads=2,
    max_position_embeddings=32,
    dropout=0.0,
)
MODERNBERT = dict(
    HEADS,
    intermediate_size=16,
    num_hidden_layers=2,
    local_attention=4,
    global_attn_every_n_layers=2,
    layer_types=["full_attention", "sliding_attention"],
    pad_token_id=0,
    bos_token_id=1,
    eos_token_id=2,
    cls_token_id=1,
    sep_token_id=2,
)
DEEPSEEK = dict(
    MULTI_HEAD,
    num_key_value_heads=2,
    q_lora_rank=4,
    kv_lora_rank=4,
    qk_rope_head_dim=2,
    qk_nope_head_dim=2,
    v_head_dim=4,
    first_k_dense_replace=1,
)
RECURRENT_GEMMA = dict(
    HEADS,
    intermediate_size=16,
    num_key_value_heads=1,
    head_dim=4,
    lru_width=8,
    attention_window_size=4,
    conv1d_width=3,
    block_types=["recurrent"],
)
T5 = dict(
    vocab_size=32,
    d_model=8,
    d_kv=4,
    d_ff=16,
    num_layers=1,
    num_heads=2,
    relative_attention_num_buckets=8,
    relative_attention_max_distance=16,
    dropout_rate=0.0,
    use_cache=False,
)
WHISPER = dict(
    COMMON,
    d_model=8,
    decoder_layers=1,
    decoder_attention_heads=2,
    decoder_ffn_dim=16,
    max_target_positions=16,
    dropout=0.0,
    pad_token_id=0,
    bos_token_id=1,
    eos_token_id=2,
)
OR_TWO = "or_mask_function |q - kv| <= 2"
OR_ONE = "or_mask_function |q - kv| <= 1 on every mask"
TRIU_TWO = "an additive mask triu(2) of its own"
BATCH = plain(lambda: [ids()])


def neighbours(module):
    """Each mask of the model shows the next token too."""
    for name in ("create_causal_mask", "create_sliding_window_causal_mask"):
        original = getattr(module, name, None)
        if original:
            setattr(module, name, or_next(original))


def or_next(original):
    return lambda *args, **kwargs: original(
        *args, **kwargs, or_mask_function=lambda b, h, q, kv: abs(q - kv) <= 1
    )


def rolled(module):
    """The recurrent block reads the next token in the place of its own; the last reads the first."""
    block = module.RecurrentGemmaRecurrentBlock
    original = block.forward

    def forward(self, x, *args, **kwargs):
        return original(self, torch.cat([x[:, 1:], x[:, :1]], 1), *args, **kwargs)

    block.forward = forward


def model(name, kind, config, words, patch, note="eager", implementation="eager", leak=None):
    """A model with one patch, or with the configuration `leak`, and as it is."""
    pair(
        f"hf_{name}",
        (f"{kind}Model, {words}", hf(kind, leak or config, implementation, patch=patch)),
        (f"{kind}Model, {note}", hf(kind, config, implementation)),
        **{**BATCH, "source": f"{V}, {kind}Model"},
    )


# --- Masks --------------------------------------------------------------------------------------

model("mistral", "Mistral", WINDOW, OR_ONE, neighbours, "eager, a window of 3")
model("mistral_sdpa", "Mistral", WINDOW, OR_ONE, neighbours, "SDPA, a window of 3", "sdpa")
model("starcoder2", "Starcoder2", WINDOW, OR_ONE, neighbours, "eager, a window of 3")
model("gemma", "Gemma", LLAMA, TRIU_TWO, future_positions)
model("olmo2", "Olmo2", LLAMA, TRIU_TWO, future_positions)
model("phi", "Phi", MULTI_HEAD, TRIU_TWO, future_positions)
model("gemma3", "Gemma3Text", GEMMA3, OR_ONE, neighbours, "a layer with a window and one without")
model(
    "gemma3_bidirectional",
    "Gemma3Text",
    GEMMA3,
    "use_bidirectional_attention=True",
    None,
    "a layer with a window and one without",
    leak=dict(GEMMA3, use_bidirectional_attention=True),
)
model(
    "exaone4",
    "Exaone4",
    dict(TWO, sliding_window=3, sliding_window_pattern=2),
    OR_ONE,
    neighbours,
    "a layer with a window and one without",
)
model(
    "modernbert_decoder",
    "ModernBertDecoder",
    MODERNBERT,
    OR_ONE,
    neighbours,
    "a layer with a window and one without",
)
model(
    "gpt_neo",
    "GPTNeo",
    GPT_NEO,
    f"{OR_TWO}: the layers' own causal masks hide the future all the same",
    ored,
    "a global layer and a local one",
)

# --- Positions and scores -----------------------------------------------------------------------

model("qwen3", "Qwen3", LLAMA, OR_TWO, ored, "eager, norms of q and k")
model("phi3", "Phi3", dict(LLAMA, pad_token_id=0), OR_TWO, ored)
model("gpt_neox", "GPTNeoX", dict(MULTI_HEAD, rotary_pct=1.0), OR_TWO, ored)
model(
    "falcon_alibi",
    "Falcon",
    dict(HEADS, alibi=True, new_decoder_architecture=False, multi_query=True),
    OR_TWO,
    ored,
    "ALiBi and multi-query",
)
model("bloom", "Bloom", dict(COMMON, hidden_size=8, n_layer=1, n_head=2), OR_TWO, ored, "ALiBi")
model(
    "mpt",
    "Mpt",
    dict(COMMON, d_model=8, n_heads=2, n_layers=1, max_seq_len=16, expansion_ratio=2),
    OR_TWO,
    ored,
    "ALiBi",
)
model("opt", "OPT", OPT, OR_TWO, ored, "learned positions")
model("xglm", "XGLM", XGLM, OR_TWO, ored, "sinusoidal positions")
model("gptj", "GPTJ", GPTJ, OR_TWO, ored, "RoPE of pairs")
model("cohere", "Cohere", LLAMA, OR_TWO, ored)
model("stablelm", "StableLm", LLAMA, OR_TWO, ored)
model("granite", "Granite", LLAMA, OR_TWO, ored)
model("glm", "Glm", dict(LLAMA, pad_token_id=0, partial_rotary_factor=0.5), OR_TWO, ored)
model(
    "smollm3",
    "SmolLM3",
    dict(TWO, no_rope_layers=[1, 0], pad_token_id=0),
    OR_TWO,
    ored,
    "a layer with RoPE and one without",
)
model("nemotron", "Nemotron", LLAMA, OR_TWO, ored)
model("persimmon", "Persimmon", LLAMA, OR_TWO, ored)
model("deepseek_v3", "DeepseekV3", DEEPSEEK, OR_TWO, ored, "latent attention")
model(
    "recurrent_gemma",
    "RecurrentGemma",
    RECURRENT_GEMMA,
    "the recurrent block's input rolled by one place",
    rolled,
    "a recurrent block",
)

# --- Encoders and decoders ----------------------------------------------------------------------


class Stack(torch.nn.Module):
    """T5's stack on embeddings of its own."""

    def __init__(self, decoder):
        super().__init__()
        from transformers import T5Config
        from transformers.models.t5.modeling_t5 import T5Stack

        config = T5Config(**T5, is_decoder=decoder)
        config._attn_implementation = "eager"
        self.emb, self.m = torch.nn.Embedding(32, 8), T5Stack(config)

    def forward(self, i):
        return self.m(inputs_embeds=self.emb(i)).last_hidden_state


class Whisper(torch.nn.Module):
    """The decoder of Whisper on the states of an encoder; `prompt`: its own tokens are among them."""

    def __init__(self, patch=None, prompt=False):
        super().__init__()
        from transformers import WhisperConfig
        from transformers.models.whisper import modeling_whisper

        config = WhisperConfig(**WHISPER)
        config._attn_implementation = "eager"
        if patch:
            patch(modeling_whisper)
        self.m, self.prompt = modeling_whisper.WhisperDecoder(config), prompt

    def forward(self, i, states):
        if self.prompt:
            states = torch.cat([states, self.m.embed_tokens(i)], 1)
        return self.m(input_ids=i, encoder_hidden_states=states).last_hidden_state


def transcript():
    return [ids(), data("encoder", lambda S: np.random.randn(2, 5, 8).astype(np.float32), "weight")]


pair(
    "hf_t5_stack",
    ("T5Stack as an encoder: buckets on both sides", lambda: Stack(False)),
    ("T5Stack as a decoder", lambda: Stack(True)),
    **BATCH,
)
pair(
    "hf_whisper_mask",
    (f"WhisperDecoder, {TRIU_TWO}", lambda: Whisper(future_positions)),
    ("WhisperDecoder with cross attention", Whisper),
    **plain(transcript),
)
pair(
    "hf_whisper_prompt",
    ("WhisperDecoder, its own tokens among the encoder's states", lambda: Whisper(prompt=True)),
    ("WhisperDecoder with cross attention", Whisper),
    **plain(transcript),
)

# --- Padding and packing ------------------------------------------------------------------------


def call_counted(model, ids, mask):
    """Left padding; the first token has position 0."""
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    return model(input_ids=ids, attention_mask=mask, position_ids=positions).last_hidden_state


def call_counted_back(model, ids, mask):
    """Positions that tokens choose: how many from here to the end are not 7."""
    positions = ((ids != 7).long().flip(-1).cumsum(-1).flip(-1) - 1).clamp(min=0)
    return model(input_ids=ids, attention_mask=mask, position_ids=positions).last_hidden_state


def call_packed(model, ids, positions):
    return model(input_ids=ids, position_ids=positions).last_hidden_state


def packed():
    rows = np.array([[0, 1, 2, 3, 0, 1, 2, 3], [0, 1, 0, 1, 2, 0, 1, 2]])
    return [ids(), data("position_ids", lambda S: rows[:, :S])]


left = plain(padding_inputs(True, "left_padding"), live="attention_mask")
pair(
    "hf_qwen3_left_positions",
    (
        "Qwen3Model, SDPA, left padding, positions counted from the end, without the id 7",
        hf("Qwen3", LLAMA, "sdpa", call_counted_back),
    ),
    ("Qwen3Model, SDPA, left padding, counted positions", hf("Qwen3", LLAMA, "sdpa", call_counted)),
    **left,
)
pair(
    "hf_qwen3_left_eager",
    (f"Qwen3Model, eager, left padding, {OR_TWO}", hf("Qwen3", LLAMA, call=call_counted, patch=ored)),
    (
        "Qwen3Model, eager, left padding, counted positions: rows of padding average all keys",
        hf("Qwen3", LLAMA, call=call_counted),
    ),
    **left,
)
pair(
    "hf_llama_packed",
    (f"LlamaModel on packed position_ids, {OR_TWO}", hf("Llama", LLAMA, call=call_packed, patch=ored)),
    ("LlamaModel on packed position_ids", hf("Llama", LLAMA, call=call_packed)),
    **plain(packed),
)
