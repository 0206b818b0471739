package org.tanku.platform;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test inside the whole running house: all rooms, a random port, a real PostgreSQL.
///
/// One server serves the whole test JVM; each differently configured context gets a database of its
/// own in it. Tests of one context share the database, so a test makes the data it needs and does
/// not count what others made. Other settings by `@TestPropertySource(properties =
/// "tanku.demo=true")`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Platform.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = HouseDatabase.class)
public @interface House {}
