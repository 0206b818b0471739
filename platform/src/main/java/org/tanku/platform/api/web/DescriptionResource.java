package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.api.Scope;

import tools.jackson.databind.JsonNode;

/// The description itself (接口描述), in the caller's language.
@ApiResource(tag = "caller")
class DescriptionResource {
    private final OpenApi description;
    private final Letter letter;

    DescriptionResource(OpenApi description, Letter letter) {
        this.description = description;
        this.letter = letter;
    }

    @GetMapping("/openapi.json")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<JsonNode> describeInterface(HttpServletRequest request) {
        return Reply.found(
                letter.json().valueToTree(description.describe(Letter.language(request))));
    }
}
