package org.tanku.platform.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A class whose methods are operations below `/api/v1` (接口资源).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@RequestMapping(ApiSecurity.ROOT)
@interface ApiResource {
    /// The heading under which the operations are told, a key `api.tag.<tag>`.
    String tag();
}
