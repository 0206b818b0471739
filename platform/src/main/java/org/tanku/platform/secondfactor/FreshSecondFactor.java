package org.tanku.platform.secondfactor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What this method of a page does is so heavy that the second factor is asked again when it was
/// given some time ago (再次验证).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSecondFactor {}
