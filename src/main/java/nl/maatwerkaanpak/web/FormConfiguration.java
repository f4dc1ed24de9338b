package nl.maatwerkaanpak.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Lets a controller say what is wrong with a field also where another field could not be read, such as a word where a date
 * belongs. A form is a record, and Spring has no record to look into then; without this, adding a mistake would fail.
 */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    WebMvcRegistrations formBinding() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Adapter();
            }
        };
    }

    private static final class Adapter extends RequestMappingHandlerAdapter {

        @Override
        protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
            return new Factory(methods, getWebBindingInitializer());
        }
    }

    private static final class Factory extends ServletRequestDataBinderFactory {

        Factory(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer initializer) {
            super(methods, initializer);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String objectName, NativeWebRequest request) {
            return new Binder(target, objectName);
        }
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {

        Binder(@Nullable Object target, String objectName) {
            super(target, objectName);
        }

        @Override
        protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
            return new Result(
                    getTarget(), getObjectName(), isAutoGrowNestedPaths(), getAutoGrowCollectionLimit(), this);
        }
    }

    private static final class Result extends BeanPropertyBindingResult {

        private static final long serialVersionUID = 1;

        Result(@Nullable Object target, String objectName, boolean autoGrow, int limit, Binder binder) {
            super(target, objectName, autoGrow, limit);
            if (binder.getConversionService() != null) {
                initConversion(binder.getConversionService());
            }
        }

        /** What was typed in the field, where there is no record that holds it. */
        @Override
        protected @Nullable Object getActualFieldValue(String field) {
            return getTarget() == null ? getFieldValue(field) : super.getActualFieldValue(field);
        }
    }
}
