@NullMarked
package org.tanku.platform;

import org.jspecify.annotations.NullMarked;
