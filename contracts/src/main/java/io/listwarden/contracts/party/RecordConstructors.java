package io.listwarden.contracts.party;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;

/**
 * Calls the constructors of records by handles that take their arguments as one array. Jackson's
 * own are made to take them so anew for each call, which is much of what it takes to read a party.
 */
final class RecordConstructors extends ValueInstantiators.Base {
    private static final MethodType OF_ARRAY = MethodType.methodType(Object.class, Object[].class);

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
        return usual instanceof StdValueInstantiator standard
                        && standard.getWithArgsCreator() instanceof AnnotatedConstructor creator
                        && creator.getDeclaringClass().isRecord()
                ? new ByHandle(standard, handle(creator.getAnnotated()))
                : usual;
    }

    private static MethodHandle handle(Constructor<?> constructor) {
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(OF_ARRAY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("all records of a party are public", e);
        }
    }

    /** As {@link StdValueInstantiator} but for the call. */
    private static final class ByHandle extends StdValueInstantiator {
        private final transient MethodHandle constructor;

        ByHandle(StdValueInstantiator usual, MethodHandle constructor) {
            super(usual);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return (Object) constructor.invokeExact(arguments);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw rewrapCtorProblem(context, e);
            }
        }
    }
}
