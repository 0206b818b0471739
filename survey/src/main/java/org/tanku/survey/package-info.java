@NullMarked
package org.tanku.survey;

import org.jspecify.annotations.NullMarked;
