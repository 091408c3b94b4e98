# SPDX-License-Identifier: GPL-3.0-or-later
# Inter and Noto Sans Arabic (both OFL 1.1) in the three weights of the type styles, from the pinned npm packages into
# ":/fonts/".
function(atrium_add_fonts target)
    set(files)
    foreach(weight IN ITEMS 400Regular 500Medium 600SemiBold)
        foreach(font IN ITEMS inter/${weight}/Inter_${weight} noto-sans-arabic/${weight}/NotoSansArabic_${weight})
            set(file ${ATRIUM_NODE_MODULES}/@expo-google-fonts/${font}.ttf)
            cmake_path(GET file FILENAME name)
            set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
            list(APPEND files ${file})
        endforeach()
    endforeach()
    qt_add_resources(${target} fonts PREFIX /fonts FILES ${files})
endfunction()
