"""Network: size limits, padding like TensorFlow's, and no dependence on the tile as a whole."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from terrazzo.models.training.network import LandCoverNet, SameConv, count_macs


@pytest.fixture(scope="module")
def net():
    torch.manual_seed(0)
    return LandCoverNet(8).eval()


def test_size_limits(net):
    assert sum(p.numel() for p in net.parameters()) <= 4_000_000
    assert count_macs(net) <= 15e9


def test_macs_against_a_layer_worked_out_by_hand():
    layer = torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3, stride=2, padding=1), torch.nn.Conv2d(8, 8, 3, padding=1, groups=8)
    )
    assert count_macs(layer, 64) == 32 * 32 * 8 * 3 * 9 + 32 * 32 * 8 * 9


@pytest.mark.parametrize(("kernel", "stride", "groups"), [(3, 2, 1), (3, 2, 8), (3, 1, 8), (1, 1, 1)])
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
    assert torch.equal(conv.c(F.pad(x, (0, 1, 0, 1)) if conv.asymmetric else x), expected)


def test_pretrained_weights_are_taken_apart_and_compute_the_same(net, tmp_path):
    """Filters with normalisation folded in become filters of unit length, and give the same maps."""
    from safetensors.torch import save_file

    from terrazzo.models.training.network import Encoder

    generator, folded = torch.Generator().manual_seed(3), {}
    for name, module in net.encoder.named_modules():
        if isinstance(module, SameConv):
            shape = module.c.weight.shape
            factor = 3 ** float(torch.rand(1, generator=generator) - 0.5) / (shape[1] * shape[2] * shape[3]) ** 0.5
            folded[f"{name}.c.weight"] = torch.randn(shape, generator=generator) * factor
            folded[f"{name}.c.bias"] = torch.randn(shape[0], generator=generator)
    save_file(folded, tmp_path / "folded.safetensors")
    plain, unfolded = Encoder().eval(), Encoder().eval()
    unfolded.load_pretrained(str(tmp_path / "folded.safetensors"))
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


def test_measured_statistics_change_nothing_and_are_those_of_the_batch(tmp_path):
    """Before training by the batch: the maps stay equal, and normalising by that batch gives the same maps."""
    from terrazzo.models.training.network import Encoder

    torch.manual_seed(5)
    encoder = Encoder().eval()
    for module in encoder.modules():
        if isinstance(module, SameConv):  # as after `load_pretrained`: mean 0, variance 1, any gain and bias
            torch.nn.init.uniform_(module.n.weight, 0.5, 2.0)
            torch.nn.init.normal_(module.n.bias)
    images = torch.rand(3, 3, 96, 64) * 2 - 1
    with torch.no_grad():
        before = encoder(images)
        encoder.measure_statistics([images[:1], images[1:]])
        after = encoder(images)
        for module in encoder.modules():
            if isinstance(module, SameConv):
                module.by_batch = True
        by_batch = encoder.train()(images)
    for a, b, c in zip(before, after, by_batch):
        assert torch.allclose(a, b, atol=1e-3) and torch.allclose(a, c, atol=2e-3)
    assert not torch.allclose(encoder.features[3].m[0].n.running_mean, torch.zeros(144), atol=1e-2)
