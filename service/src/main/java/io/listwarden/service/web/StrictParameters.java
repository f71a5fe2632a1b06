package io.listwarden.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that the handler does not declare, and repeated ones that it declares
 * once: a filter that is misspelt must not silently widen a question.
 */
final class StrictParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, Map<String, Boolean>> repeatable = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            Map<String, Boolean> declared =
                    repeatable.computeIfAbsent(method, StrictParameters::declared);
            request.getParameterMap()
                    .forEach((name, values) -> check(name, values, declared.get(name)));
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("io.listwarden.")
                && method.getBeanType() != ProblemErrorController.class;
    }

    private static void check(String name, String[] values, @Nullable Boolean repeatable) {
        if (repeatable == null) {
            throw ProblemException.field(shown(name), "is not a parameter of this request");
        }
        if (!repeatable && values.length > 1) {
            throw ProblemException.field(name, "is given more than once");
        }
        if (Arrays.stream(values).anyMatch(String::isBlank)) {
            throw ProblemException.field(name, "is blank");
        }
    }

    private static String shown(String name) {
        return name.length() > 100 ? name.substring(0, 100) + "…" : name;
    }

    private static Map<String, Boolean> declared(HandlerMethod method) {
        Map<String, Boolean> declared = new TreeMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                declared.put(
                        annotation.name(),
                        Collection.class.isAssignableFrom(parameter.getParameterType()));
            }
        }
        return declared;
    }
}
