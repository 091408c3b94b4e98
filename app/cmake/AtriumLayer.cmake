# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves files out that are announced but not written yet.
function(atrium_present_only list)
    set(present "")
    foreach(file IN LISTS ${list})
        if(IS_ABSOLUTE ${file} OR EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
            list(APPEND present ${file})
        else()
            message(WARNING "missing: ${CMAKE_CURRENT_SOURCE_DIR}/${file}")
        endif()
    endforeach()
    set(${list} ${present} PARENT_SCOPE)
endfunction()

# Declares a layer: its links and its permitted includes together. The test `layers.<name>` reads them back.
function(atrium_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;QT;SOURCES")
    atrium_present_only(arg_SOURCES)
    qt_add_library(atrium_${name} STATIC ${arg_SOURCES})
    target_include_directories(atrium_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    list(TRANSFORM arg_DEPENDS PREPEND atrium_ OUTPUT_VARIABLE libraries)
    target_link_libraries(atrium_${name} PUBLIC ${libraries} ${arg_QT} PRIVATE atrium_settings)
    if(BUILD_TESTING)
        list(JOIN arg_DEPENDS "|" allowed)
        add_test(NAME layers.${name}
            COMMAND ${CMAKE_COMMAND} -DLAYER=${name} "-DALLOWED=${allowed}"
                    -DROOT=${PROJECT_SOURCE_DIR}/app
                    -P ${PROJECT_SOURCE_DIR}/app/cmake/CheckLayer.cmake)
        set_tests_properties(layers.${name} PROPERTIES LABELS layers)
    endif()
endfunction()
