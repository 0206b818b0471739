@NullMarked
package org.tanku.ledger;

import org.jspecify.annotations.NullMarked;
