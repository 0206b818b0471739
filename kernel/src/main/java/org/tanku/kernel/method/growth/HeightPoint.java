package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;

/// A tree whose diameter and height were both measured (树高样木).
public record HeightPoint(Centimetres diameter, Metres height) {}
