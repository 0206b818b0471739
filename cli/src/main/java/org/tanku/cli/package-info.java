@NullMarked
package org.tanku.cli;

import org.jspecify.annotations.NullMarked;
