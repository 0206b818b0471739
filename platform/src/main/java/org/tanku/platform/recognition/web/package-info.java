/// Pages of recognition (认定页面): the public list and certificates, and what officers do with them.
///
/// Starting points: [RecognitionPages].
///
/// Never: a decision.
@NullMarked
package org.tanku.platform.recognition.web;

import org.jspecify.annotations.NullMarked;
