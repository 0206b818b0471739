package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Set;
import java.util.stream.Collectors;

/// Answers where no operation does (未知接口地址): the address is unknown, or it takes another method.
@ApiResource(tag = "none")
class NoAddress {
    private final Catalogue catalogue;

    NoAddress(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @RequestMapping("/**")
    Reply<String> refuse(HttpServletRequest request, HttpServletResponse response) {
        Set<String> methods =
                catalogue.listOffered(request.getRequestURI()).stream()
                        .map(Catalogue.Offered::method)
                        .collect(Collectors.toSet());
        if (methods.isEmpty()) {
            return new Reply.Refused<>(
                    Problem.of(DoorRefusal.ADDRESS_UNKNOWN).found(request.getRequestURI()));
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        return new Reply.Refused<>(
                Problem.of(DoorRefusal.METHOD_NOT_OFFERED)
                        .found(request.getMethod() + " (" + String.join(", ", methods) + ")"));
    }
}
