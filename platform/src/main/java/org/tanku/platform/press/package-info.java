/// The press (印制): sheets of A4 with text, lines and shapes, printed as PDF and as OFD with one
/// embedded face; the round seal and the QR code as drawings.
///
/// Starting points: [Sheet], [Draft], [PdfPress], [OfdPress].
///
/// Never: a fact of its own, a word that people read, a byte that differs for the same draft.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tanku.platform.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
