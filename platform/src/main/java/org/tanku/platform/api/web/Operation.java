package org.tanku.platform.api.web;

import org.tanku.platform.api.Scope;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What an address asks for and how it may say no (接口操作). The method's name is the operation's id,
/// and `api.operation.<name>` its sentence.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Operation {
    /// Without a token only [Scope#PUBLIC_READ] is open.
    Scope scope();

    /// Whether something comes into being that has an address.
    boolean creates() default false;

    /// Whether it waits for another person, and is read at an address meanwhile.
    boolean accepts() default false;

    /// Whether the command may be bound to the state that the reader of its address saw
    /// (`If-Match`).
    boolean conditional() default false;

    /// The refusals of the rooms that may come.
    Class<? extends Enum<?>>[] refusals() default {};
}
