/// Layers of a map file (图层): what a forester's GIS writes becomes ground with its attributes, and
/// every feature that is not ground a sentence; and ground is written for a GIS.
///
/// Starting points: [MapFile], [LayerSink], [GroundCheck], [LayerWriting].
///
/// Never: a coordinate moved in silence, a ring repaired without being asked, an exception for a
/// bad file, a database of ours.
@NullMarked
package org.tanku.survey.layer;

import org.jspecify.annotations.NullMarked;
