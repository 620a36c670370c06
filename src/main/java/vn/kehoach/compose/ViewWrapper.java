package vn.kehoach.compose;

import freemarker.core.XMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.compose.view.PlanView;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Shows templates the components of views, markup unescaped, and nothing else of Java. */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper(Version version) {
        super(version);
        setMemberAccessPolicy(new ComponentsOnly());
    }

    @Override
    public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        return object instanceof Markup markup
                ? XMLOutputFormat.INSTANCE.fromMarkup(markup.xml())
                : super.wrap(object);
    }

    private static final class ComponentsOnly
            implements MemberAccessPolicy, ClassMemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
            return this;
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }

        @Override
        public boolean isMethodExposed(Method method) {
            Class<?> owner = method.getDeclaringClass();
            return method.getParameterCount() == 0
                    && owner.getPackage() == PlanView.class.getPackage();
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
