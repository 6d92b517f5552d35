"""Tensors of other libraries: nothing but DLPack, also in bfloat16, which numpy lacks."""
import ctypes

import numpy as np

_get_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_get_pointer.restype, _get_pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
# DLTensor: void *data; {int32 type, id} device; int32 ndim; {uint8 code, uint8 bits, uint16 lanes} dtype; ...
DEVICE, CODE = 8, 20
UINT, BFLOAT = 1, 4


def set_byte(capsule, offset, value):
    ctypes.c_uint8.from_address(_get_pointer(capsule, b"dltensor") + offset).value = value
    return capsule


class Tensor:
    """What speaks DLPack and nothing else; with `patch`, a byte of the DLTensor is changed."""

    def __init__(self, array, patch=None):
        self.array, self.patch = array, patch

    def __dlpack__(self, **keywords):
        capsule = self.array.__dlpack__(**{k: v for k, v in keywords.items() if k == "stream"})
        return set_byte(capsule, *self.patch) if self.patch else capsule

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()


def to_bf16(values):
    """The nearest bfloat16 numbers (ties away from zero) as a tensor."""
    bits = np.asarray(values, np.float32).view(np.uint32)
    return Tensor(((bits + 0x8000) >> 16).astype(np.uint16), (CODE, BFLOAT))


class _Unsigned:
    def __init__(self, tensor):
        self.tensor = tensor

    def __dlpack__(self, **_):
        return set_byte(self.tensor.__dlpack__(), CODE, UINT)

    def __dlpack_device__(self):
        return self.tensor.__dlpack_device__()


def from_bf16(tensor):
    """The numbers of a bfloat16 tensor as float32."""
    return (np.from_dlpack(_Unsigned(tensor)).astype(np.uint32) << 16).view(np.float32)
