/// Methods measured from tables of a form (表单计量): each names its tables and choices and answers
/// with explained figures or with every trouble.
///
/// Starting points: [FormMethod], [FormMethods], [FormOutcome].
///
/// Never: an equation or a parameter, a file, a word of a language.
@NullMarked
package org.tanku.cli.form;

import org.jspecify.annotations.NullMarked;
