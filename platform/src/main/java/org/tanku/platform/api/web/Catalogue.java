package org.tanku.platform.api.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Every operation that the running house offers (接口目录), read from the methods that do them: what
/// is told can be called, and what can be called is told.
@Component
class Catalogue {
    private static final List<String> TAGS =
            List.of(
                    "units",
                    "projects",
                    "reports",
                    "statements",
                    "journal",
                    "library",
                    "accounts",
                    "issue",
                    "land",
                    "tenure",
                    "notices",
                    "bodies",
                    "validation",
                    "intake",
                    "safeguards",
                    "papers",
                    "recognitions",
                    "dossiers",
                    "mirror",
                    "farm",
                    "caller");

    /// @param path below `/api/v1`
    record Offered(
            String tag,
            String method,
            String path,
            PathPattern pattern,
            Method handler,
            Operation operation) {
        String id() {
            return handler.getName();
        }

        boolean isCommand() {
            return handler.getReturnType() == Command.class;
        }

        /// The number of the answer when all is well.
        String status() {
            if (operation.creates()) {
                return "201";
            }
            return operation.accepts() ? "202" : "200";
        }

        /// What is answered when all is well.
        Type answer() {
            return ((ParameterizedType) handler.getGenericReturnType()).getActualTypeArguments()[0];
        }

        Optional<Class<?>> body() {
            return Arrays.stream(handler.getParameterTypes())
                    .filter(AskedReading::isBody)
                    .findFirst();
        }

        boolean isPaged() {
            return Arrays.asList(handler.getParameterTypes()).contains(Paging.class);
        }

        List<ProblemType> refusals() {
            return Arrays.stream(operation.refusals())
                    .flatMap(each -> ProblemType.familyOf(each).types().stream())
                    .toList();
        }
    }

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Catalogue(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    static List<String> tags() {
        return TAGS;
    }

    /// By tag, then by path, reading before doing.
    List<Offered> list() {
        List<Offered> offered = new ArrayList<>();
        mappings.getObject()
                .getHandlerMethods()
                .forEach((info, method) -> add(info, method, offered));
        offered.sort(
                Comparator.comparingInt((Offered each) -> TAGS.indexOf(each.tag()))
                        .thenComparing(Offered::path)
                        .thenComparing(Offered::method));
        return offered;
    }

    /// Those at an address, whatever their method.
    List<Offered> listOffered(String address) {
        PathContainer path = PathContainer.parsePath(address);
        return list().stream().filter(each -> each.pattern().matches(path)).toList();
    }

    private static void add(RequestMappingInfo info, HandlerMethod method, List<Offered> offered) {
        Operation operation = method.getMethodAnnotation(Operation.class);
        ApiResource resource = method.getBeanType().getAnnotation(ApiResource.class);
        if (operation == null || resource == null) {
            return;
        }
        for (PathPattern pattern :
                Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns()) {
            for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                offered.add(
                        new Offered(
                                resource.tag(),
                                verb.name(),
                                pattern.getPatternString().substring(ApiSecurity.ROOT.length()),
                                pattern,
                                method.getMethod(),
                                operation));
            }
        }
    }
}
