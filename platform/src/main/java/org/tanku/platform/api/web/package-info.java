/// The addresses under `/api/v1` (接口地址), their description as OpenAPI 3.1, and the pages where
/// people read it and make tokens.
///
/// Starting points: [ApiGate], [ReplyHandling], [Catalogue], [BlockResource].
///
/// Never: a cookie that lets in, a decision that a room takes, a token in a log.
@NullMarked
package org.tanku.platform.api.web;

import org.jspecify.annotations.NullMarked;
