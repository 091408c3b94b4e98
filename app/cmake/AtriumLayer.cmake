# SPDX-License-Identifier: GPL-3.0-or-later
# A file that is announced must be there.
function(atrium_check_present list)
    foreach(file IN LISTS ${list})
        if(NOT IS_ABSOLUTE ${file} AND NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
            message(FATAL_ERROR "missing: ${CMAKE_CURRENT_SOURCE_DIR}/${file}")
        endif()
    endforeach()
endfunction()

# The target compiles with the precompiled headers of app/pch that its Qt libraries allow.
function(atrium_use_pch target)
    set(set core)
    if("Qt6::Gui" IN_LIST ARGN AND "Qt6::Qml" IN_LIST ARGN)
        set(set quick)
    endif()
    target_link_libraries(${target} PRIVATE tl::expected)
    target_precompile_headers(${target} REUSE_FROM atrium_pch_${set})
endfunction()

# Declares a layer: its links and its permitted includes together. The test `layers.<name>` reads them back.
function(atrium_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;QT;SOURCES")
    atrium_check_present(arg_SOURCES)
    qt_add_library(atrium_${name} STATIC ${arg_SOURCES})
    target_include_directories(atrium_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    list(TRANSFORM arg_DEPENDS PREPEND atrium_ OUTPUT_VARIABLE libraries)
    target_link_libraries(atrium_${name} PUBLIC ${libraries} ${arg_QT} PRIVATE atrium_settings)
    atrium_use_pch(atrium_${name} ${arg_QT})
    if(BUILD_TESTING)
        list(JOIN arg_DEPENDS "|" allowed)
        add_test(NAME layers.${name}
            COMMAND ${CMAKE_COMMAND} -DLAYER=${name} "-DALLOWED=${allowed}"
                    -DROOT=${PROJECT_SOURCE_DIR}/app
                    -P ${PROJECT_SOURCE_DIR}/app/cmake/CheckLayer.cmake)
        set_tests_properties(layers.${name} PROPERTIES LABELS layers)
    endif()
endfunction()
