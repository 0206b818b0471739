@NullMarked
package org.tanku.platform.safeguard;

import org.jspecify.annotations.NullMarked;
