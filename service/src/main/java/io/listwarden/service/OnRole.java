package io.listwarden.service;

import io.listwarden.sync.settings.ListwardenSettings;
import io.listwarden.sync.settings.ProcessRole;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The configuration holds only in a process with that role. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnRole.HasRole.class)
@interface OnRole {
    ProcessRole value();

    /** Reads the role from the annotation and the roles from the settings. */
    final class HasRole implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            ProcessRole wanted =
                    metadata.getAnnotations().get(OnRole.class).getEnum("value", ProcessRole.class);
            return Binder.get(context.getEnvironment())
                    .bindOrCreate("listwarden", ListwardenSettings.class)
                    .has(wanted);
        }
    }
}
