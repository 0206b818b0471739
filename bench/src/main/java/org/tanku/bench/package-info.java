/// How fast the kernel is (性能对比): the same work done by plain C and by DuckDB, in turn, in one run.
///
/// Starting points: [Plan], [Rounds], [KernelPeer], [DuckPeer].
///
/// Never: a figure without its check value, a parameter with a scientific meaning.
@NullMarked
package org.tanku.bench;

import org.jspecify.annotations.NullMarked;
